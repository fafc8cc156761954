// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `ImportEntityType` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ImportEntityType(pagewire_runtime::value::Flags);

flag_enum! { ImportEntityType "ImportEntityType" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `Person`, number 1.
    PERSON = "Person" 1;
    /// `Contact`, number 2.
    CONTACT = "Contact" 2;
    /// `Product`, number 4.
    PRODUCT = "Product" 4;
} }
