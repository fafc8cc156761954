// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Kinds of records that a row of an import creates or changes, as flags that can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`ImportLine`](struct.ImportLine.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImportEntityType(pagewire_runtime::value::Flags);

flag_enum! { ImportEntityType "ImportEntityType" crate::PROFILE {
    /// The kind is not known.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// Rows are imported as contact persons.
    ///
    /// `Person`, number 1.
    PERSON = "Person" 1;
    /// Rows are imported as companies (contacts).
    ///
    /// `Contact`, number 2.
    CONTACT = "Contact" 2;
    /// A product of a price list.
    ///
    /// `Product`, number 4.
    PRODUCT = "Product" 4;
} }
