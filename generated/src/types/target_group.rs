// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, PeriodType, TableRight, TargetAssignment, TargetDimension, TargetGroupEntityType};

/// Sales targets of one year for one way of measuring.
///
/// - taken by
///   [`targets_agent().save_target_group`](../targets_agent/struct.TargetsAgentClient.html#method.save_target_group).
/// - returned by
///   [`targets_agent().create_default_target_group`](../targets_agent/struct.TargetsAgentClient.html#method.create_default_target_group),
///   [`targets_agent().get_target_group`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_group),
///   [`targets_agent().get_target_group_for_year`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_group_for_year),
///   [`targets_agent().get_target_group_for_year_and_dimension`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_group_for_year_and_dimension),
///   [`targets_agent().save_target_group`](../targets_agent/struct.TargetsAgentClient.html#method.save_target_group).
#[non_exhaustive]
pub struct TargetGroup {
    /// Key of the target group, given by the server; 0 in one that has not been saved.
    pub target_group_id: Option<i32>,
    /// Calendar year of the targets.
    pub year: Option<i32>,
    /// Kind of records that are measured.
    pub entity_type: Option<TargetGroupEntityType>,
    /// Whether values are entered per year, quarter or month.
    pub period_type: Option<PeriodType>,
    /// Targets of users, groups and companies.
    pub target_assignments: Option<Vec<TargetAssignment>>,
    /// How the targets are divided.
    pub target_dimension: Option<Box<TargetDimension>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TargetGroup "TargetGroup" crate::PROFILE {
    0 target_group_id set_target_group_id i32 = "TargetGroupId";
    1 year set_year i32 = "Year";
    2 entity_type set_entity_type TargetGroupEntityType = "EntityType";
    3 period_type set_period_type PeriodType = "PeriodType";
    4 target_assignments set_target_assignments Vec<TargetAssignment> = "TargetAssignments";
    5 target_dimension set_target_dimension Box<TargetDimension> = "TargetDimension";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
