//! The contract between generated code and this crate: the typed text of descriptors.
//!
//! Generated crates describe their operations in lines of text, one per operation (why: decision 0002). The generator
//! prints a [`Line`] and the runtime parses it; both use the grammar in this module:
//!
//! ```text
//! POST /stock/{id} setStock constrained path:required:int32:id query.pipes:optional:text:tags headers:5fd0c1e2
//! request:1b2c3d4e responses:0a1b2c3d body:StockRequest field:Amount rule:min:1 sum:9e8d7c6b
//! ```
//!
//! | Word | Meaning |
//! |--|--|
//! | method, path [`Template`], `operationId` | in this order, always there |
//! | `reads` | the operation changes nothing, although its method could |
//! | `constrained` | some input of the operation has rules |
//! | `place:need:kind:name` | a parameter; with a [`Style`], `place.style:need:kind:name` |
//! | `headers:list`, `request:list`, `responses:list` | the name of an entry of [`Shared`](crate::operation::Shared) |
//! | `nullable` | a success may be `null` |
//! | `body:name`, `field:name` | a one-off request and its properties, which are arguments of a method |
//! | `parts` | the body is a form whose parts are read into a carrier |
//! | `file` | the body is a file, which is streamed |
//! | `form:name`, `type:…` | a form property with its own encoding: with a [`Style`], `form.style:name`; with a media type |
//! | `xml:…` | a [`Markup`] for the body (after `request`) or the successes (after `responses`) as a whole, as one word |
//! | `auth:name and:name …` | security schemes that suffice together, once per set; `auth:` alone for no credentials |
//! | `pages:kind` or `pages:kind:parameter`, `next:path` … | how the response leads to the next page, see [`Pages`] |
//! | `rule:…` | a [`Rule`] for the parameter, the body (after `request`) or the field before it |
//! | `sum:…` | the [checksum](sum) of everything before it and of the operation's name in Rust |
//!
//! The words are in this order. In names, every blank, control character and `%` is written as `%XX`.
//!
//! Parsing is strict. Text is [`Refused`] if it contains unknown words, words in another order, rules without their number
//! or a wrong checksum, or if this module would have written it differently. No line is skipped, because operations are
//! found by position: without one line, every later call would use the next operation.
//!
//! Carriers have two more texts: [`Rules`] for their properties and [`CarrierMarkup`] for XML. They are parsed just as
//! strictly, at first use. They need no checksum, because they refer to properties by name rather than by position.

mod line;
mod markup;
pub mod media;
mod pages;
pub mod pattern;
mod refused;
mod rule;
mod secret;
mod table;
mod template;
mod text;
mod words;

pub use line::{Arguments, Encoding, Field, Line, Parameter, Request};
pub use markup::{CarrierMarkup, Label, Markup};
pub use pages::{Next, Pages, Path, Size};
pub use refused::Refused;
pub use rule::{Bound, FieldRules, JsonType, Rule, Rules};
pub use secret::is_secret;
pub use table::{Entry, Origin, read, sum};
pub use template::Template;
#[cfg(any(feature = "client", feature = "server"))]
pub(crate) use template::{Piece, pieces};
pub use text::Name;
pub use words::{Kind, Method, Need, Place, Style, TextFormat};

/// The version of the contract. A crate for another version does not compile against this runtime.
///
/// The macros `operations!` and `carrier!` compare it with the version of the crate.
pub const VERSION: u32 = 1;

/// The maximum number of characters of a message in a failure, including the mark for omitted text. The generator compares
/// it with the `maxLength` of a document, and the runtime shortens messages to it.
pub const MAX_MESSAGE: usize = 1050;
