// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{
    RecurrenceDate, RecurrenceDayPattern, RecurrenceEndType, RecurrenceMonthPattern, RecurrencePattern,
    RecurrenceWeekPattern, RecurrenceYearPattern,
};

/// The carrier `RecurrenceInfo` of the API.
#[non_exhaustive]
pub struct RecurrenceInfo {
    /// The property `RecurrenceId`.
    pub recurrence_id: Option<i32>,
    /// The property `StartDate`.
    pub start_date: Option<DateTime>,
    /// The property `EndDate`.
    pub end_date: Option<DateTime>,
    /// The property `RecurrenceCounter`.
    pub recurrence_counter: Option<i32>,
    /// The property `RecurrenceEndType`.
    pub recurrence_end_type: Option<RecurrenceEndType>,
    /// The property `Pattern`.
    pub pattern: Option<RecurrencePattern>,
    /// The property `DayPattern`.
    pub day_pattern: Option<Box<RecurrenceDayPattern>>,
    /// The property `WeekPattern`.
    pub week_pattern: Option<Box<RecurrenceWeekPattern>>,
    /// The property `MonthPattern`.
    pub month_pattern: Option<Box<RecurrenceMonthPattern>>,
    /// The property `YearPattern`.
    pub year_pattern: Option<Box<RecurrenceYearPattern>>,
    /// The property `Dates`.
    pub dates: Option<Vec<RecurrenceDate>>,
    /// The property `IsRecurrence`.
    pub is_recurrence: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceInfo "RecurrenceInfo" crate::PROFILE {
    0 recurrence_id set_recurrence_id i32 = "RecurrenceId";
    1 start_date set_start_date DateTime = "StartDate";
    2 end_date set_end_date DateTime = "EndDate";
    3 recurrence_counter set_recurrence_counter i32 = "RecurrenceCounter";
    4 recurrence_end_type set_recurrence_end_type RecurrenceEndType = "RecurrenceEndType";
    5 pattern set_pattern RecurrencePattern = "Pattern";
    6 day_pattern set_day_pattern Box<RecurrenceDayPattern> = "DayPattern";
    7 week_pattern set_week_pattern Box<RecurrenceWeekPattern> = "WeekPattern";
    8 month_pattern set_month_pattern Box<RecurrenceMonthPattern> = "MonthPattern";
    9 year_pattern set_year_pattern Box<RecurrenceYearPattern> = "YearPattern";
    10 dates set_dates Vec<RecurrenceDate> = "Dates";
    11 is_recurrence set_is_recurrence bool = "IsRecurrence";
} }
