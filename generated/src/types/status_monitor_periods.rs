// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Periods of the counters of activities. Replaced by `SaintConfiguration`.
///
/// - taken by
///   [`saint_agent().save_status_monitor_periods`](../saint_agent/struct.SaintAgentClient.html#method.save_status_monitor_periods).
/// - returned by
///   [`saint_agent().create_default_status_monitor_periods`](../saint_agent/struct.SaintAgentClient.html#method.create_default_status_monitor_periods),
///   [`saint_agent().get_status_monitor_periods`](../saint_agent/struct.SaintAgentClient.html#method.get_status_monitor_periods),
///   [`saint_agent().save_status_monitor_periods`](../saint_agent/struct.SaintAgentClient.html#method.save_status_monitor_periods).
#[non_exhaustive]
pub struct StatusMonitorPeriods {
    /// How many days the first period has.
    pub period1: Option<i32>,
    /// How many days the second period has.
    pub period2: Option<i32>,
    /// How many days the third period has.
    pub period3: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { StatusMonitorPeriods "StatusMonitorPeriods" crate::PROFILE {
    0 period1 set_period1 i32 = "Period1";
    1 period2 set_period2 i32 = "Period2";
    2 period3 set_period3 i32 = "Period3";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
