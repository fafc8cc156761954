//! XML bodies of carriers.
//!
//! The [profile](crate::profile::Xml) of the API decides the form of arrays and dictionaries: plain, as in OpenAPI, or wrapped.
//!
//! # Writing
//!
//! * There is no XML declaration. Wrapped: the root declares the prefix `i` of `i:nil` once, unless the body is a bare value.
//!   Plain: an element with `nil` declares its prefix itself.
//! * The root has the name of the carrier. For a bare value it is `string`, `boolean`, `int`, `long`, `double`, `dateTime`
//!   or `base64Binary`; members of enumerations count as `string`. Properties are in wire order; unknown properties follow
//!   at the end.
//! * Plain: an array in a property is one element per item, with the property's name. An array as a whole body is a `list`
//!   of elements with the names of their types. A dictionary has one element per key.
//! * Wrapped: an array is an element with one child per item, named after the item's type. An array as a whole body is
//!   `ArrayOf` and that name (`ArrayOfChatMessage`, `ArrayOfint`), or `ArrayOfanyType` if no item shows the type. A
//!   dictionary is a sequence of `<StringKeyValuePair><Key>…</Key><Value>…</Value></StringKeyValuePair>`, where `String` is
//!   the name of the values' type with a capital (`IntKeyValuePair`). The profile can name properties that come first, and
//!   entries with other names.
//! * Flags are separated by blanks. Infinities and NaN are `INF`, `-INF` and `NaN`.
//! * Free-form JSON values and unknown properties: text is plain. Wrapped: other types are marked by `type="number"`, `"boolean"`,
//!   `"array"` (with children `<item>`) and `"object"` (if it has no members). Plain: there are no marks, and an array is one
//!   element per item.
//! * A name that is not a valid element name is escaped: `_x0020_` for a blank. The empty name is `_x_`.
//! * A character that XML 1.0 cannot hold, such as U+0001, is an [`Unwritable`] error. [`to_vec`] writes U+FFFD in its
//!   place, for cases that need a body, such as an error response.
//!
//! * The `xml` objects of a description (`name`, `prefix`, `namespace`, `attribute`, `wrapped`) apply to plain XML: elements
//!   and attributes have these names, a wrapped array has its items within one element, and each element that has a
//!   namespace declares it.
//!
//! # Reading
//!
//! Any namespace, prefix, order and root name is accepted. Attributes other than `nil`, `type` and those of the description
//! are ignored. A dictionary entry without a `Key` has the empty key. An empty element is an empty text, array, dictionary
//! or carrier, or an object if the description allows nothing else. Blanks around values other than texts are ignored.
//! Unknown elements are kept as unknown properties.
//!
//! An element is `null` if its attribute `nil` is true. Only the attribute of the namespace
//! `http://www.w3.org/2001/XMLSchema-instance` counts, under any prefix (`xsi:nil`, `i:nil`). A prefix without a declaration
//! counts as one of that namespace; an attribute without a prefix does not. An item that is `null`, in an array whose items
//! cannot be, is treated as in JSON: clients keep the whole array in the carrier's unknown properties, and servers read the
//! default value. In plain XML a single `null` element is an empty property, if the items of the array cannot be `null`.
//!
//! Some values change when they are written and read again: JSON `null` as the value of a property becomes an empty
//! property, as in JSON. Text of an unknown member that contains `, ` is read as flags, and one that is a number becomes a
//! number. Blanks around date-times and members are lost.
//!
//! # Limits
//!
//! Elements nest up to [`DEPTH`] deep, have names of up to [`NAME_LENGTH`] bytes, and declare up to [`NAMESPACES`] prefixes
//! that are in scope at the same time. Document types (and with them custom
//! entities), processing instructions and encodings other than UTF-8 are errors. Reading takes time and memory in proportion
//! to the body. Nested one-ofs are read again at each level; if that exceeds eight times the length of the body plus 1 MiB,
//! the body is refused.

mod choice;
mod error;
mod free;
mod names;
mod read;
mod seen;
mod source;
mod write;

use std::fmt;

pub use error::Error;

use crate::contract::{Markup, Refused};
use crate::json::{Nulls, Reading};
use crate::profile::Profile;
#[cfg(feature = "server")]
use crate::profile::Xml;
#[cfg(feature = "server")]
use crate::table::Target;
use crate::table::{Slot, View, Writing};

/// The maximum depth of elements.
pub const DEPTH: usize = 128;

/// The maximum length of an element name in bytes, including its prefix.
pub const NAME_LENGTH: usize = 1024;

/// The maximum number of prefixes that an element and those around it declare together.
pub const NAMESPACES: usize = 1024;

/// The XML text of a value, without its empty properties.
///
/// `root` is the name of the root element, instead of the value's own.
#[must_use]
pub fn to_vec(view: View<'_>, root: Option<&str>, profile: &dyn Profile) -> Vec<u8> {
    to_vec_with(view, root, Nulls::Omit, profile)
}

/// The XML text of a value like [`to_vec`], with `nulls` for empty properties.
#[must_use]
pub fn to_vec_with(
    view: View<'_>,
    root: Option<&str>,
    nulls: Nulls,
    profile: &dyn Profile,
) -> Vec<u8> {
    to_vec_at(view, Root::named(root), Writing::with(nulls), profile)
}

/// The XML text of a value, like [`to_vec_with`].
///
/// # Errors
/// If the value contains a character that XML cannot hold, or the XML markup of a carrier is invalid.
pub fn try_to_vec(
    view: View<'_>,
    root: Option<&str>,
    nulls: Nulls,
    profile: &dyn Profile,
) -> Result<Vec<u8>, Unwritable> {
    try_to_vec_at(view, Root::named(root), Writing::with(nulls), profile)
}

/// The root element of a body, if it differs from the value's own.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Root<'a> {
    /// Its name.
    pub(crate) name: Option<&'a str>,
    /// Its markup in the description.
    pub(crate) markup: Option<&'a Markup<'static>>,
}

impl<'a> Root<'a> {
    const fn named(name: Option<&'a str>) -> Self {
        Self { name, markup: None }
    }
}

/// The XML text of a value with this root, like [`to_vec_with`].
pub(crate) fn to_vec_at(
    view: View<'_>,
    root: Root<'_>,
    writing: Writing,
    profile: &dyn Profile,
) -> Vec<u8> {
    write::document(view, root, writing, profile.xml()).0
}

/// The XML text of a value with this root, like [`try_to_vec`].
pub(crate) fn try_to_vec_at(
    view: View<'_>,
    root: Root<'_>,
    writing: Writing,
    profile: &dyn Profile,
) -> Result<Vec<u8>, Unwritable> {
    match write::document(view, root, writing, profile.xml()) {
        (xml, None) => Ok(xml),
        (_, Some(unwritable)) => Err(unwritable),
    }
}

/// The XML text of a failure of carriers whose API writes plain XML. If there are several, `root` is the name of the root. `None` for
/// other values, and for values that XML cannot hold.
#[cfg(feature = "server")]
pub(crate) fn of_carriers(view: View<'_>, root: &str) -> Option<Vec<u8>> {
    let is_single = matches!(view, View::Carrier(_) | View::Choice(_));
    let root = Root::named((!is_single).then_some(root));
    let is_plain = write::own_xml(view) == Some(Xml::Plain);
    let written = is_plain.then(|| write::document(view, root, Writing::FAILURE, Xml::Plain))?;
    matches!(written, (_, None)).then_some(written.0)
}

/// A value that cannot be written as XML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwritable(Cause);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Cause {
    /// A character that XML cannot hold, not even as a reference.
    Character(char),
    /// Invalid XML markup of a carrier.
    Names(Refused),
}

impl Unwritable {
    /// Whether the cause is invalid XML markup of a carrier. The value itself may be valid.
    #[must_use]
    pub const fn is_fault(&self) -> bool {
        matches!(self.0, Cause::Names(_))
    }
}

impl From<char> for Unwritable {
    fn from(character: char) -> Self {
        Self(Cause::Character(character))
    }
}

impl From<&Refused> for Unwritable {
    fn from(refused: &Refused) -> Self {
        Self(Cause::Names(refused.clone()))
    }
}

impl fmt::Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Cause::Character(character) => {
                let code = u32::from(*character);
                write!(f, "XML cannot hold the character U+{code:04X}; JSON can")
            }
            Cause::Names(refused) => refused.fmt(f),
        }
    }
}

impl std::error::Error for Unwritable {}

/// Reads XML text into a property or a body. Empty or blank text is read as empty.
///
/// # Errors
/// If the text is not XML, exceeds the limits, or has a value that does not fit its type. The error contains the path.
pub fn from_slice(
    xml: &[u8],
    slot: &mut dyn Slot,
    reading: impl Into<Reading>,
) -> Result<(), Error> {
    read_slice(xml, slot, reading.into())
}

/// Reads XML text into a value that is part of something else.
#[cfg(feature = "server")]
pub(crate) fn item_from_slice(
    xml: &[u8],
    target: Target<'_>,
    reading: Reading,
) -> Result<(), Error> {
    let text = source::decode(xml)?;
    read::item(text, target, reading)
}

/// [`from_slice`] without a type parameter, so that crates that read bodies do not compile the reader again.
fn read_slice(xml: &[u8], slot: &mut dyn Slot, reading: Reading) -> Result<(), Error> {
    let text = source::decode(xml)?;
    read::document(text, slot, reading)
}
