// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `RecurrenceYearlyPattern` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceYearlyPattern {
    /// `Unknown`, number 0.
    Unknown,
    /// `DayOfMonth`, number 6.
    DayOfMonth,
    /// `WeekdayOfMonth`, number 7.
    WeekdayOfMonth,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceYearlyPattern "RecurrenceYearlyPattern" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 DayOfMonth = "DayOfMonth" 6;
    2 WeekdayOfMonth = "WeekdayOfMonth" 7;
} }
