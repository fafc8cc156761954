// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the weeks within a month, for repeating appointments.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`RecurrenceMonthPattern`](struct.RecurrenceMonthPattern.html),
///   [`RecurrenceYearPattern`](struct.RecurrenceYearPattern.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeekOfMonth {
    /// Week is not known or not decided.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Week 1 of the month.
    ///
    /// `First`, number 1.
    First,
    /// Week 2 of the month.
    ///
    /// `Second`, number 2.
    Second,
    /// Week 3 of the month.
    ///
    /// `Third`, number 3.
    Third,
    /// Week 4 of the month.
    ///
    /// `Fourth`, number 4.
    Fourth,
    /// Final week of the month.
    ///
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
