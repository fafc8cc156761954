// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Distinguishes the days of the week; the flags can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`EmailFlow`](struct.EmailFlow.html), [`RecurrenceMonthPattern`](struct.RecurrenceMonthPattern.html),
///   [`RecurrenceWeekPattern`](struct.RecurrenceWeekPattern.html),
///   [`RecurrenceYearPattern`](struct.RecurrenceYearPattern.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Weekday(pagewire_runtime::value::Flags);

flag_enum! { Weekday "Weekday" crate::PROFILE {
    /// Day is not known or not decided.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// Flag for Monday; the days can be combined.
    ///
    /// `Monday`, number 1.
    MONDAY = "Monday" 1;
    /// Flag for Tuesday; the days can be combined.
    ///
    /// `Tuesday`, number 2.
    TUESDAY = "Tuesday" 2;
    /// Flag for Wednesday; the days can be combined.
    ///
    /// `Wednesday`, number 4.
    WEDNESDAY = "Wednesday" 4;
    /// Flag for Thursday; the days can be combined.
    ///
    /// `Thursday`, number 8.
    THURSDAY = "Thursday" 8;
    /// Flag for Friday; the days can be combined.
    ///
    /// `Friday`, number 16.
    FRIDAY = "Friday" 16;
    /// Flag for Saturday; the days can be combined.
    ///
    /// `Saturday`, number 32.
    SATURDAY = "Saturday" 32;
    /// Flag for Sunday; the days can be combined.
    ///
    /// `Sunday`, number 64.
    SUNDAY = "Sunday" 64;
} }
