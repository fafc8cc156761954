// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Main rhythm of a series of recurring appointments.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`Appointment`](struct.Appointment.html), [`RecurrenceInfo`](struct.RecurrenceInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrencePattern {
    /// The pattern is not decided yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Every day, or every so many days.
    ///
    /// `Daily`, number 1.
    Daily,
    /// Every week, or every so many weeks.
    ///
    /// `Weekly`, number 2.
    Weekly,
    /// Every month, or every so many months.
    ///
    /// `Monthly`, number 3.
    Monthly,
    /// Every year, or every so many years.
    ///
    /// `Yearly`, number 4.
    Yearly,
    /// No rhythm: the days of the series are listed one by one.
    ///
    /// `Custom`, number 5.
    Custom,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrencePattern "RecurrencePattern" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Daily = "Daily" 1;
    2 Weekly = "Weekly" 2;
    3 Monthly = "Monthly" 3;
    4 Yearly = "Yearly" 4;
    5 Custom = "Custom" 5;
} }
