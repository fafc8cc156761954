// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ActionType, ArchiveRestrictionGroup, FieldProperty, TableRight};

/// Action, such as following a link, that a step of a workflow waits for before the participant goes
/// on.
///
/// - taken by
///   [`workflow_agent().save_workflow_wait_for_action`](../workflow_agent/struct.WorkflowAgentClient.html#method.save_workflow_wait_for_action).
/// - returned by
///   [`workflow_agent().create_default_workflow_wait_for_action`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_workflow_wait_for_action),
///   [`workflow_agent().get_workflow_wait_for_action`](../workflow_agent/struct.WorkflowAgentClient.html#method.get_workflow_wait_for_action),
///   [`workflow_agent().save_workflow_wait_for_action`](../workflow_agent/struct.WorkflowAgentClient.html#method.save_workflow_wait_for_action).
#[non_exhaustive]
pub struct WorkflowWaitForAction {
    /// Key of the action to wait for, given by the server; 0 in one that has not been saved.
    pub workflow_wait_for_action_id: Option<i32>,
    /// Key of the step that waits for the action.
    pub workflow_step_id: Option<i32>,
    /// Key of the workflow that contains the waiting step.
    pub workflow_id: Option<i32>,
    /// Position among the actions.
    pub rank: Option<i32>,
    /// Kind of action of the participant that the workflow waits for.
    pub action_type: Option<ActionType>,
    /// Conditions in groups that the action must meet.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowWaitForAction "WorkflowWaitForAction" crate::PROFILE {
    0 workflow_wait_for_action_id set_workflow_wait_for_action_id i32 = "WorkflowWaitForActionId";
    1 workflow_step_id set_workflow_step_id i32 = "WorkflowStepId";
    2 workflow_id set_workflow_id i32 = "WorkflowId";
    3 rank set_rank i32 = "Rank";
    4 action_type set_action_type ActionType = "ActionType";
    5 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
