// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `RecurrenceMonthlyPattern` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceMonthlyPattern {
    /// `Unknown`, number 0.
    Unknown,
    /// `DayOfMonth`, number 4.
    DayOfMonth,
    /// `WeekdayOfMonth`, number 5.
    WeekdayOfMonth,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceMonthlyPattern "RecurrenceMonthlyPattern" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 DayOfMonth = "DayOfMonth" 4;
    2 WeekdayOfMonth = "WeekdayOfMonth" 5;
} }
