// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A step by which the database schema was brought up to date.
///
/// - returned by
///   [`database_agent().get_steps_from_net_server_code`](../database_agent/struct.DatabaseAgentClient.html#method.get_steps_from_net_server_code),
///   [`database_agent().get_steps_in_database`](../database_agent/struct.DatabaseAgentClient.html#method.get_steps_in_database).
#[non_exhaustive]
pub struct DictionaryStepInformation {
    /// What the step is called.
    pub name: Option<String>,
    /// Number of the step within its series.
    pub step_number: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DictionaryStepInformation "DictionaryStepInformation" crate::PROFILE {
    0 name set_name String = "Name";
    1 step_number set_step_number i32 = "StepNumber";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
