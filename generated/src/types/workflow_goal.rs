// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveRestrictionGroup, FieldProperty, GoalType, TableRight};

/// What participants of a workflow are to reach.
///
/// - taken by
///   [`workflow_agent().save_workflow_goal`](../workflow_agent/struct.WorkflowAgentClient.html#method.save_workflow_goal).
/// - returned by
///   [`workflow_agent().create_default_workflow_goal`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_workflow_goal),
///   [`workflow_agent().get_workflow_goal`](../workflow_agent/struct.WorkflowAgentClient.html#method.get_workflow_goal),
///   [`workflow_agent().save_workflow_goal`](../workflow_agent/struct.WorkflowAgentClient.html#method.save_workflow_goal).
/// - part of [`EmailFlow`](struct.EmailFlow.html).
#[non_exhaustive]
pub struct WorkflowGoal {
    /// Key of the workflow goal, given by the server; 0 in one that has not been saved.
    pub workflow_goal_id: Option<i32>,
    /// Key of the workflow that has the goal.
    pub workflow_id: Option<i32>,
    /// What a participant must do to reach the goal.
    pub goal_type: Option<GoalType>,
    /// Conditions in groups that must be met for the goal to count as reached.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
