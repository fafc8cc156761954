// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `FreeTextOperator` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FreeTextOperator {
    /// `Contains`, number 1.
    Contains,
    /// `StartsWith`, number 2.
    StartsWith,
    /// `ExactMatch`, number 3.
    ExactMatch,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FreeTextOperator "FreeTextOperator" crate::PROFILE {
    0 Contains = "Contains" 1;
    1 StartsWith = "StartsWith" 2;
    2 ExactMatch = "ExactMatch" 3;
} }
