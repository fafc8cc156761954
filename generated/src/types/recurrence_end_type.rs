// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What ends a series of recurring appointments.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`RecurrenceInfo`](struct.RecurrenceInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceEndType {
    /// How the series ends is not decided yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The series ends on a date.
    ///
    /// `EndDate`, number 1.
    EndDate,
    /// The series ends after a number of appointments.
    ///
    /// `Counter`, number 2.
    Counter,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceEndType "RecurrenceEndType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 EndDate = "EndDate" 1;
    2 Counter = "Counter" 2;
} }
