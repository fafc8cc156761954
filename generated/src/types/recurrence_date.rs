// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// A day of a recurring appointment.
///
/// - returned by
///   [`appointment_agent().validate_days`](../appointment_agent/struct.AppointmentAgentClient.html#method.validate_days).
/// - part of [`RecurrenceInfo`](struct.RecurrenceInfo.html).
#[non_exhaustive]
pub struct RecurrenceDate {
    /// Day on which the series takes place.
    pub date: Option<DateTime>,
    /// Whether something else is at that time.
    pub is_conflict: Option<bool>,
    /// What else is at that time, or the name of the holiday.
    pub description: Option<String>,
    /// Style of the description, such as for holidays.
    pub description_style_hint: Option<String>,
    /// Longer text about the day.
    pub tooltip: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RecurrenceDate "RecurrenceDate" crate::PROFILE {
    0 date set_date DateTime = "Date";
    1 is_conflict set_is_conflict bool = "IsConflict";
    2 description set_description String = "Description";
    3 description_style_hint set_description_style_hint String = "DescriptionStyleHint";
    4 tooltip set_tooltip String = "Tooltip";
} }
