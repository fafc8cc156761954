// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `StringSearchType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringSearchType {
    /// `Exact`, number 0.
    Exact,
    /// `BeginsWith`, number 1.
    BeginsWith,
    /// `EndsWith`, number 2.
    EndsWith,
    /// `Contains`, number 3.
    Contains,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { StringSearchType "StringSearchType" crate::PROFILE {
    0 Exact = "Exact" 0;
    1 BeginsWith = "BeginsWith" 1;
    2 EndsWith = "EndsWith" 2;
    3 Contains = "Contains" 3;
} }
