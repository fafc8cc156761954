//! JSON, and any other serde format, for carriers.
//!
//! Reading follows JSON Schema, unless the [profile](crate::profile) of the API is more lenient. Writing is exact: names
//! are in wire order, and date-times and numbers keep their text. Empty properties are omitted unless [`Nulls::Write`] is
//! set.
//!
//! A `null` in a property is stored in the unknown properties and written back, unless the API writes `null` for every
//! empty property. To send a `null`, add it by [`Unknown::insert`](crate::Unknown::insert). A required property that may be
//! `null` is written as `null` while it is empty. If items of an array or a dictionary may be `null`, they are options.
//! Otherwise a `null` item is an error, or the default of its type if the API converts values of other types.

mod additional;
mod choice;
mod direct;
mod fields;
mod free;
mod items;
mod misfit;
mod parsed;
mod place;
mod position;
mod raw;
mod read;
mod reading;
#[cfg(feature = "formats")]
mod text;
mod values;
mod write;

use std::fmt;

#[doc(hidden)]
pub use additional::{additional, additional_type, put_additional};
#[cfg(feature = "formats")]
pub(crate) use choice::read_texts as read_choice_of_texts;
#[cfg(feature = "formats")]
pub(crate) use choice::{
    is_strict as is_strict_choice, pick as pick_variant, put as put_choice, read as read_choice,
    read_empty as read_empty_choice, read_untyped as read_untyped_choice,
};
#[cfg(feature = "formats")]
pub(crate) use items::to_value;
#[cfg(feature = "formats")]
pub(crate) use read::item as read_item;
pub use read::{deserialize, deserialize_value};
pub use reading::{Misfit, Reading};
#[cfg(feature = "formats")]
pub(crate) use text::{put as put_text, put_item as put_item_text};
pub(crate) use write::unknown;
#[cfg(feature = "formats")]
pub(crate) use write::{filled, is_null_written};
pub use write::{serialize, serialize_view};

pub use crate::profile::Nulls;
use crate::table::{Slot, View, Writing};

/// The JSON text of a value, without its empty properties.
///
/// The text is the same as by [`serialize_view`], but faster, because names of properties are known to need no escapes.
#[must_use]
pub fn to_vec(view: View<'_>) -> Vec<u8> {
    to_vec_with(view, Nulls::Omit)
}

/// The JSON text of a value, with `nulls` for empty properties.
///
/// An entry of [`Unknown`](crate::Unknown) with the name of an empty property is written in its place in both modes.
#[must_use]
pub fn to_vec_with(view: View<'_>, nulls: Nulls) -> Vec<u8> {
    to_vec_in(view, Writing::with(nulls))
}

/// The JSON text of a value in a message, or without one.
pub(crate) fn to_vec_in(view: View<'_>, writing: Writing) -> Vec<u8> {
    let mut out = Vec::with_capacity(128);
    direct::write(&mut out, view, writing);
    out
}

/// Reads JSON text into a property or a body. Empty or blank text is read as `null`.
///
/// # Errors
/// If the text is not JSON, or a value does not fit its type. The error contains the path.
pub fn from_slice(
    json: &[u8],
    slot: &mut dyn Slot,
    reading: impl Into<Reading>,
) -> Result<(), Error> {
    read_slice(json, slot, reading.into())
}

/// [`from_slice`] without a type parameter, so that crates that read bodies do not compile the reader again.
fn read_slice(json: &[u8], slot: &mut dyn Slot, reading: Reading) -> Result<(), Error> {
    let json = crate::bom::without(json);
    if json.trim_ascii().is_empty() {
        slot.clear();
        return Ok(());
    }
    let mut read = |reading| {
        let mut reader = serde_json::Deserializer::from_slice(json);
        deserialize_value(slot, reading, &mut reader).and_then(|()| reader.end())
    };
    read(reading).map_err(|error| {
        // For a value that is read from its own text, the position of an error is relative to that text.
        let again = read(reading.without_text()).err();
        Error::new(json, &again.unwrap_or(error))
    })
}

/// Reads JSON text into an item.
#[cfg(feature = "formats")]
pub(crate) fn read_text(
    json: &[u8],
    target: crate::table::Target<'_>,
    reading: Reading,
) -> Result<(), Error> {
    let value: serde_json::Value =
        serde_json::from_slice(json).map_err(|error| Error::new(json, &error))?;
    read::item(&value, target, reading)
}

/// The message of an error of serde_json. The path is the location, so only errors of text that is not JSON have line and column.
fn message_of(json: &[u8], error: &serde_json::Error) -> String {
    const BEYOND: &str = "number out of range";
    let whole = error.to_string();
    let alone = whole.rfind(" at line ").and_then(|at| whole.get(..at));
    let alone = alone.unwrap_or(&whole);
    if error.is_data() {
        return alone.to_owned();
    }
    if alone == BEYOND {
        return "the number is out of range".to_owned();
    }
    if json.trim_ascii().is_empty() {
        return "an empty text is not JSON".to_owned();
    }
    let (line, column) = (error.line(), error.column());
    match error.is_eof() {
        true => format!("the text is not JSON: it ends too early at line {line} column {column}"),
        false => format!("the text is not JSON: {whole}"),
    }
}

/// JSON text that cannot be read into its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    path: String,
    message: String,
}

impl Error {
    fn new(json: &[u8], error: &serde_json::Error) -> Self {
        let message = message_of(json, error);
        let path = position::path(json, error.line(), error.column());
        parsed::Wrong::parse(&message).at(path)
    }

    /// The path to the wrong value, such as `Message.WhenPosted` or `[2].Id`; empty for the whole body.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The reason.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.message);
        }
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl std::error::Error for Error {}
