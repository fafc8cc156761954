// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How a monthly series finds its day.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`RecurrenceMonthPattern`](struct.RecurrenceMonthPattern.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceMonthlyPattern {
    /// The monthly pattern is not decided yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The day has a fixed number, such as the 17th of every second month.
    ///
    /// `DayOfMonth`, number 4.
    DayOfMonth,
    /// The day is a weekday of one week, such as the third Thursday of every third month.
    ///
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
