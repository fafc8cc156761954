// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Settings of the counters of activities, by which status monitors are decided.
///
/// - taken by
///   [`saint_agent().save_saint_configuration`](../saint_agent/struct.SaintAgentClient.html#method.save_saint_configuration).
/// - returned by
///   [`saint_agent().create_default_saint_configuration`](../saint_agent/struct.SaintAgentClient.html#method.create_default_saint_configuration),
///   [`saint_agent().get_saint_configurations`](../saint_agent/struct.SaintAgentClient.html#method.get_saint_configurations),
///   [`saint_agent().save_saint_configuration`](../saint_agent/struct.SaintAgentClient.html#method.save_saint_configuration).
#[non_exhaustive]
pub struct SaintConfiguration {
    /// Number of the table that is counted for.
    pub owner_table: Option<i32>,
    /// Whether counting is on.
    pub enabled: Option<bool>,
    /// Length of the first counter period, in days.
    pub period1: Option<i32>,
    /// Length of the second counter period, in days.
    pub period2: Option<i32>,
    /// Length of the third counter period, in days.
    pub period3: Option<i32>,
    /// When counting anew last began.
    pub generation_start: Option<DateTime>,
    /// When counting anew last ended.
    pub generation_end: Option<DateTime>,
    /// Number of counter values that exist for this kind of record.
    pub rows_generated: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaintConfiguration "SaintConfiguration" crate::PROFILE {
    0 owner_table set_owner_table i32 = "OwnerTable";
    1 enabled set_enabled bool = "Enabled";
    2 period1 set_period1 i32 = "Period1";
    3 period2 set_period2 i32 = "Period2";
    4 period3 set_period3 i32 = "Period3";
    5 generation_start set_generation_start DateTime = "GenerationStart";
    6 generation_end set_generation_end DateTime = "GenerationEnd";
    7 rows_generated set_rows_generated i32 = "RowsGenerated";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
