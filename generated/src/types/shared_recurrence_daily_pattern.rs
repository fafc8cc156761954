// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, UnknownMember, carrier, flag_enum, open_enum};
use crate::types::RecurrencePattern;

/// The enum `RecurrenceDailyPattern` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceDailyPattern {
    /// `Unknown`, number 0.
    Unknown,
    /// `EveryWorkday`, number 1.
    EveryWorkday,
    /// `EveryWeekday`, number 2.
    EveryWeekday,
    /// `EveryCyclicDay`, number 3.
    EveryCyclicDay,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceDailyPattern "RecurrenceDailyPattern" {
    0 Unknown = "Unknown";
    1 EveryWorkday = "EveryWorkday";
    2 EveryWeekday = "EveryWeekday";
    3 EveryCyclicDay = "EveryCyclicDay";
} [0, 1, 2, 3] }

/// The carrier `RecurrenceDate` of the API.
#[non_exhaustive]
pub struct RecurrenceDate {
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `IsConflict`.
    pub is_conflict: Option<bool>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `DescriptionStyleHint`.
    pub description_style_hint: Option<String>,
    /// The property `Tooltip`.
    pub tooltip: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceDate "RecurrenceDate" {
    0 date set_date DateTime = "Date";
    1 is_conflict set_is_conflict bool = "IsConflict";
    2 description set_description String = "Description";
    3 description_style_hint set_description_style_hint String = "DescriptionStyleHint";
    4 tooltip set_tooltip String = "Tooltip";
} }

/// The carrier `RecurrenceDayPattern` of the API.
#[non_exhaustive]
pub struct RecurrenceDayPattern {
    /// The property `Cycle`.
    pub cycle: Option<i32>,
    /// The property `Pattern`.
    pub pattern: Option<RecurrenceDailyPattern>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceDayPattern "RecurrenceDayPattern" {
    0 cycle set_cycle i32 = "Cycle";
    1 pattern set_pattern RecurrenceDailyPattern = "Pattern";
} }

/// The enum `RecurrenceEndType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceEndType {
    /// `Unknown`, number 0.
    Unknown,
    /// `EndDate`, number 1.
    EndDate,
    /// `Counter`, number 2.
    Counter,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceEndType "RecurrenceEndType" {
    0 Unknown = "Unknown";
    1 EndDate = "EndDate";
    2 Counter = "Counter";
} [0, 1, 2] }

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

carrier! { RecurrenceInfo "RecurrenceInfo" {
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

/// The carrier `RecurrenceMonthPattern` of the API.
#[non_exhaustive]
pub struct RecurrenceMonthPattern {
    /// The property `Cycle`.
    pub cycle: Option<i32>,
    /// The property `Day`.
    pub day: Option<i32>,
    /// The property `Weekday`.
    pub weekday: Option<Weekday>,
    /// The property `WeekOfMonth`.
    pub week_of_month: Option<WeekOfMonth>,
    /// The property `Pattern`.
    pub pattern: Option<RecurrenceMonthlyPattern>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceMonthPattern "RecurrenceMonthPattern" {
    0 cycle set_cycle i32 = "Cycle";
    1 day set_day i32 = "Day";
    2 weekday set_weekday Weekday = "Weekday";
    3 week_of_month set_week_of_month WeekOfMonth = "WeekOfMonth";
    4 pattern set_pattern RecurrenceMonthlyPattern = "Pattern";
} }

/// The enum `RecurrenceMonthlyPattern` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
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

open_enum! { RecurrenceMonthlyPattern "RecurrenceMonthlyPattern" {
    0 Unknown = "Unknown";
    1 DayOfMonth = "DayOfMonth";
    2 WeekdayOfMonth = "WeekdayOfMonth";
} [0, 4, 5] }

/// The carrier `RecurrenceWeekPattern` of the API.
#[non_exhaustive]
pub struct RecurrenceWeekPattern {
    /// The property `Cycle`.
    pub cycle: Option<i32>,
    /// The property `Weekdays`.
    pub weekdays: Option<Weekday>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceWeekPattern "RecurrenceWeekPattern" {
    0 cycle set_cycle i32 = "Cycle";
    1 weekdays set_weekdays Weekday = "Weekdays";
} }

/// The carrier `RecurrenceYearPattern` of the API.
#[non_exhaustive]
pub struct RecurrenceYearPattern {
    /// The property `Cycle`.
    pub cycle: Option<i32>,
    /// The property `Day`.
    pub day: Option<i32>,
    /// The property `Weekday`.
    pub weekday: Option<Weekday>,
    /// The property `WeekOfMonth`.
    pub week_of_month: Option<WeekOfMonth>,
    /// The property `Pattern`.
    pub pattern: Option<RecurrenceYearlyPattern>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceYearPattern "RecurrenceYearPattern" {
    0 cycle set_cycle i32 = "Cycle";
    1 day set_day i32 = "Day";
    2 weekday set_weekday Weekday = "Weekday";
    3 week_of_month set_week_of_month WeekOfMonth = "WeekOfMonth";
    4 pattern set_pattern RecurrenceYearlyPattern = "Pattern";
} }

/// The enum `RecurrenceYearlyPattern` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceYearlyPattern {
    /// `Unknown`, number 0.
    Unknown,
    /// `DayOfMonth`, number 6.
    DayOfMonth,
    /// `WeekdayOfMonth`, number 7.
    WeekdayOfMonth,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceYearlyPattern "RecurrenceYearlyPattern" {
    0 Unknown = "Unknown";
    1 DayOfMonth = "DayOfMonth";
    2 WeekdayOfMonth = "WeekdayOfMonth";
} [0, 6, 7] }

/// The enum `WeekOfMonth` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WeekOfMonth {
    /// `Unknown`, number 0.
    Unknown,
    /// `First`, number 1.
    First,
    /// `Second`, number 2.
    Second,
    /// `Third`, number 3.
    Third,
    /// `Fourth`, number 4.
    Fourth,
    /// `Last`, number 5.
    Last,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { WeekOfMonth "WeekOfMonth" {
    0 Unknown = "Unknown";
    1 First = "First";
    2 Second = "Second";
    3 Third = "Third";
    4 Fourth = "Fourth";
    5 Last = "Last";
} [0, 1, 2, 3, 4, 5] }

/// The enum `Weekday` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Weekday(pagewire_runtime::value::Flags);

flag_enum! { Weekday "Weekday" {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `Monday`, number 1.
    MONDAY = "Monday" 1;
    /// `Tuesday`, number 2.
    TUESDAY = "Tuesday" 2;
    /// `Wednesday`, number 4.
    WEDNESDAY = "Wednesday" 4;
    /// `Thursday`, number 8.
    THURSDAY = "Thursday" 8;
    /// `Friday`, number 16.
    FRIDAY = "Friday" 16;
    /// `Saturday`, number 32.
    SATURDAY = "Saturday" 32;
    /// `Sunday`, number 64.
    SUNDAY = "Sunday" 64;
} }
