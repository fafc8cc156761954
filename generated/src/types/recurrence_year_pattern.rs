// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{RecurrenceYearlyPattern, WeekOfMonth, Weekday};

/// How an appointment recurs by years.
///
/// - part of [`RecurrenceInfo`](struct.RecurrenceInfo.html).
#[non_exhaustive]
pub struct RecurrenceYearPattern {
    /// Whether a day of a month or a day of a week counts.
    pub pattern: Option<RecurrenceYearlyPattern>,
    /// Month of the year, from 1 for January to 12.
    pub cycle: Option<i32>,
    /// Day of the month, where that counts.
    pub day: Option<i32>,
    /// Day of the week, where that counts.
    pub weekday: Option<Weekday>,
    /// Which week of the month, where a day of the week counts.
    pub week_of_month: Option<WeekOfMonth>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceYearPattern "RecurrenceYearPattern" crate::PROFILE {
    0 pattern set_pattern RecurrenceYearlyPattern = "Pattern";
    1 cycle set_cycle i32 = "Cycle";
    2 day set_day i32 = "Day";
    3 weekday set_weekday Weekday = "Weekday";
    4 week_of_month set_week_of_month WeekOfMonth = "WeekOfMonth";
} }
