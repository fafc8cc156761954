// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveRestrictionGroup, FieldProperty, TableRight};

/// Who may enter a workflow.
///
/// - returned by
///   [`workflow_agent().create_default_workflow_filter`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_workflow_filter).
/// - part of [`EmailFlow`](struct.EmailFlow.html).
#[non_exhaustive]
pub struct WorkflowFilter {
    /// Conditions in groups that a person must meet.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowFilter "WorkflowFilter" crate::PROFILE {
    0 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    1 table_right set_table_right Box<TableRight> = "TableRight";
    2 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
