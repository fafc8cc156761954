// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How a search text is compared with the text of records.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`PhoneListPreferences`](struct.PhoneListPreferences.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StringSearchType {
    /// The text must be equal to the search text.
    ///
    /// `Exact`, number 0.
    Exact,
    /// The text must begin with the search text.
    ///
    /// `BeginsWith`, number 1.
    BeginsWith,
    /// The text must end with the search text.
    ///
    /// `EndsWith`, number 2.
    EndsWith,
    /// The search text may be anywhere in the text.
    ///
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
