// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{
    RecurrenceDate, RecurrenceDayPattern, RecurrenceEndType, RecurrenceMonthPattern, RecurrencePattern,
    RecurrenceWeekPattern, RecurrenceYearPattern,
};

/// How an appointment recurs, and on which days.
///
/// - returned by
///   [`appointment_agent().calculate_days`](../appointment_agent/struct.AppointmentAgentClient.html#method.calculate_days),
///   [`appointment_agent().create_default_recurrence`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_default_recurrence),
///   [`appointment_agent().create_default_recurrence_by_date`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_default_recurrence_by_date),
///   [`e_mail_agent().get_email_appointment_recurrence`](../e_mail_agent/struct.EMailAgentClient.html#method.get_email_appointment_recurrence).
/// - part of [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`AppointmentInfo`](struct.AppointmentInfo.html).
#[non_exhaustive]
pub struct RecurrenceInfo {
    /// Key of the rule by which the appointments recur.
    pub recurrence_id: Option<i32>,
    /// First day of the rule.
    pub start_date: Option<DateTime>,
    /// Last day, where the rule ends by date.
    pub end_date: Option<DateTime>,
    /// How many occurrences, where the rule ends by count.
    pub recurrence_counter: Option<i32>,
    /// Whether the recurrence ends by date or by count.
    pub recurrence_end_type: Option<RecurrenceEndType>,
    /// Whether the appointment recurs by days, weeks, months, years or single dates.
    pub pattern: Option<RecurrencePattern>,
    /// Details of a rule by days; null for others.
    pub day_pattern: Option<Box<RecurrenceDayPattern>>,
    /// Details of a rule by weeks; null for others.
    pub week_pattern: Option<Box<RecurrenceWeekPattern>>,
    /// Details of a rule by months; null for others.
    pub month_pattern: Option<Box<RecurrenceMonthPattern>>,
    /// Details of a rule by years; null for others.
    pub year_pattern: Option<Box<RecurrenceYearPattern>>,
    /// All days on which the appointment takes place.
    pub dates: Option<Vec<RecurrenceDate>>,
    /// Whether the appointment recurs at all.
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
