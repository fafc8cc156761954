// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `WeekOfMonth` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeekOfMonth {
    /// `Unknown`, number 0.
    Unknown,
    /// `First`, number 1.
    First,
    /// `Second`, number 2.
    Second,
    /// `Third`, number 3.
    Third,
    /// `Fourth`, number 4.
    Fourth,
    /// `Last`, number 5.
    Last,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { WeekOfMonth "WeekOfMonth" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 First = "First" 1;
    2 Second = "Second" 2;
    3 Third = "Third" 3;
    4 Fourth = "Fourth" 4;
    5 Last = "Last" 5;
} }
