// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{RecurrenceMonthlyPattern, WeekOfMonth, Weekday};

/// The carrier `RecurrenceMonthPattern` of the API.
#[non_exhaustive]
pub struct RecurrenceMonthPattern {
    /// The property `Pattern`.
    pub pattern: Option<RecurrenceMonthlyPattern>,
    /// The property `Cycle`.
    pub cycle: Option<i32>,
    /// The property `Day`.
    pub day: Option<i32>,
    /// The property `Weekday`.
    pub weekday: Option<Weekday>,
    /// The property `WeekOfMonth`.
    pub week_of_month: Option<WeekOfMonth>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceMonthPattern "RecurrenceMonthPattern" crate::PROFILE {
    0 pattern set_pattern RecurrenceMonthlyPattern = "Pattern";
    1 cycle set_cycle i32 = "Cycle";
    2 day set_day i32 = "Day";
    3 weekday set_weekday Weekday = "Weekday";
    4 week_of_month set_week_of_month WeekOfMonth = "WeekOfMonth";
} }
