//! Values in text form: user-defined fields, columns of archives, names in several languages.
//!
//! Dictionaries such as `CustomFields`, rows of archives and webhooks contain values of any type as text. The text includes
//! the type (`[I:23]`, `[DT:09/16/2025 14:22:14.0000000]`). [`Encoded`] reads and writes such text, and [`Fields`] does so
//! by the name of the field:
//!
//! ```
//! use pagewire_runtime::Map;
//! use pagewire_runtime::superoffice::text::{Encoded, Fields, FieldsMut};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mut fields = Map::new();
//! fields.insert("SuperOffice:1", "[I:23]".to_owned());
//! fields.insert("SuperOffice:2", "[D:11/30/2011]".to_owned());
//!
//! assert_eq!(fields.get_i32("SuperOffice:1")?, Some(23));
//! let date = fields.get_date("SuperOffice:2")?;
//! assert_eq!(date.map(|date| date.to_string()), Some("2011-11-30T00:00:00".to_owned()));
//!
//! fields.set("SuperOffice:1", 24);
//! fields.set("SuperOffice:3", Encoded::double(1.5)?);
//! assert_eq!(fields.get("SuperOffice:3").map(String::as_str), Some("[F:1.5]"));
//! # Ok(()) }
//! ```
//!
//! [`MultiLanguage`] represents names in several languages: `US:"Customer";NO:"Kunde";`.
//!
//! The forms are those of the vendor's [CultureDataFormatter].
//!
//! [CultureDataFormatter]: https://docs.superoffice.com/en/api/localization/culture/culturedataformatter.html

mod encoded;
mod error;
mod fields;
mod languages;
mod multi_language;
mod read;
mod times;
mod write;

pub use encoded::{Encoded, Marker};
pub use error::FieldError;
pub use fields::{Fields, FieldsMut};
pub use languages::{Language, translate};
pub use multi_language::{MultiLanguage, translate_within};
pub use times::TimeOfDay;
