// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveRestrictionGroup, FieldProperty, GoalType, TableRight};

/// The carrier `WorkflowGoal` of the API.
#[non_exhaustive]
pub struct WorkflowGoal {
    /// The property `WorkflowGoalId`.
    pub workflow_goal_id: Option<i32>,
    /// The property `WorkflowId`.
    pub workflow_id: Option<i32>,
    /// The property `GoalType`.
    pub goal_type: Option<GoalType>,
    /// The property `RestrictionGroups`.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowGoal "WorkflowGoal" crate::PROFILE {
    0 workflow_goal_id set_workflow_goal_id i32 = "WorkflowGoalId";
    1 workflow_id set_workflow_id i32 = "WorkflowId";
    2 goal_type set_goal_type GoalType = "GoalType";
    3 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
