// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, TargetRevision};

/// All that was done to a group of targets.
///
/// - returned by
///   [`targets_agent().create_default_target_revision_history`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_revision_history),
///   [`targets_agent().get_target_revision_history`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_revision_history).
#[non_exhaustive]
pub struct TargetRevisionHistory {
    /// Key of the group, which may be gone by now.
    pub target_group_id: Option<i32>,
    /// Calendar year of the targets.
    pub year: Option<i32>,
    /// Entries in the order of time.
    pub revisions: Option<Vec<TargetRevision>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetRevisionHistory "TargetRevisionHistory" crate::PROFILE {
    0 target_group_id set_target_group_id i32 = "TargetGroupId";
    1 year set_year i32 = "Year";
    2 revisions set_revisions Vec<TargetRevision> = "Revisions";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
