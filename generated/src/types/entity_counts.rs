// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// How many records a user has created, for one kind.
///
/// - returned by
///   [`diagnostics_agent().get_entity_counts_for_all_users`](../diagnostics_agent/struct.DiagnosticsAgentClient.html#method.get_entity_counts_for_all_users),
///   [`diagnostics_agent().get_entity_counts_for_current_user`](../diagnostics_agent/struct.DiagnosticsAgentClient.html#method.get_entity_counts_for_current_user).
#[non_exhaustive]
pub struct EntityCounts {
    /// Kind of record that the figures count.
    pub entity_name: Option<String>,
    /// Number of records of the kind in `EntityName` that the user has created.
    pub records: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EntityCounts "EntityCounts" crate::PROFILE {
    0 entity_name set_entity_name String = "EntityName";
    1 records set_records i32 = "Records";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
