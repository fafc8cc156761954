// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `FromType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FromType {
    /// `FromOnlySpecified`.
    FromOnlySpecified,
    /// `FromSalesContact`.
    FromSalesContact,
    /// `FromSupportContact`.
    FromSupportContact,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FromType "FromType" crate::PROFILE {
    0 FromOnlySpecified = "FromOnlySpecified";
    1 FromSalesContact = "FromSalesContact";
    2 FromSupportContact = "FromSupportContact";
} }
