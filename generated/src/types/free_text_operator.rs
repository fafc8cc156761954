// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How words of a free text search are compared with the index.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FreeTextOperator {
    /// The word may be anywhere in the text.
    ///
    /// `Contains`, number 1.
    Contains,
    /// The text must begin with the word.
    ///
    /// `StartsWith`, number 2.
    StartsWith,
    /// The text must be equal to the word.
    ///
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
