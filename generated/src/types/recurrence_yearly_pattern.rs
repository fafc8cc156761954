// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How a yearly series finds its day.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`RecurrenceYearPattern`](struct.RecurrenceYearPattern.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceYearlyPattern {
    /// The yearly pattern is not decided yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The day has a fixed date, such as August 17.
    ///
    /// `DayOfMonth`, number 6.
    DayOfMonth,
    /// The day is a weekday of one week, such as the third Thursday of August.
    ///
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
