// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveRestrictionGroup, FieldProperty, TableRight};

/// Who may enter a workflow.
#[non_exhaustive]
pub struct WorkflowFilter {
    /// Conditions in groups.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// What the caller may do with this record; null where rights were not asked for.
    pub table_right: Option<Box<TableRight>>,
    /// For each property by its name, whether the caller may read, change or remove it.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowFilter "WorkflowFilter" crate::PROFILE {
    0 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    1 table_right set_table_right Box<TableRight> = "TableRight";
    2 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
