// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The next free time in the diaries of several users.
///
/// - returned by
///   [`appointment_agent().get_next_available_time`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_next_available_time).
#[non_exhaustive]
pub struct NextAvailableTime {
    /// Start of the free time.
    pub available_time_start: Option<DateTime>,
    /// End of the free time.
    pub available_time_end: Option<DateTime>,
    /// Start of the part that is proposed.
    pub recommended_time_start: Option<DateTime>,
    /// End of the time that the server recommends.
    pub recommended_time_end: Option<DateTime>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { NextAvailableTime "NextAvailableTime" crate::PROFILE {
    0 available_time_start set_available_time_start DateTime = "AvailableTimeStart";
    1 available_time_end set_available_time_end DateTime = "AvailableTimeEnd";
    2 recommended_time_start set_recommended_time_start DateTime = "RecommendedTimeStart";
    3 recommended_time_end set_recommended_time_end DateTime = "RecommendedTimeEnd";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
