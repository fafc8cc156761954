// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AlarmData, FieldProperty, TableRight};

/// Reminders that are due, and when to ask again.
///
/// - returned by
///   [`appointment_agent().get_alarms`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_alarms).
#[non_exhaustive]
pub struct MultiAlarmData {
    /// One entry per reminder.
    pub alarms: Option<Vec<AlarmData>>,
    /// How long the client waits before it asks for reminders again.
    pub polling_interval: Option<i32>,
    /// How long reminders make sound before they become silent.
    pub silent_after: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MultiAlarmData "MultiAlarmData" crate::PROFILE {
    0 alarms set_alarms Vec<AlarmData> = "Alarms";
    1 polling_interval set_polling_interval i32 = "PollingInterval";
    2 silent_after set_silent_after i32 = "SilentAfter";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
