// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{ArchiveRestrictionGroup, FieldProperty, TableRight, WorkflowTriggerTriggerType};

/// Event that lets persons enter a workflow.
///
/// - taken by
///   [`workflow_agent().save_workflow_trigger`](../workflow_agent/struct.WorkflowAgentClient.html#method.save_workflow_trigger).
/// - returned by
///   [`workflow_agent().create_default_workflow_trigger`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_workflow_trigger),
///   [`workflow_agent().get_workflow_trigger`](../workflow_agent/struct.WorkflowAgentClient.html#method.get_workflow_trigger),
///   [`workflow_agent().save_workflow_trigger`](../workflow_agent/struct.WorkflowAgentClient.html#method.save_workflow_trigger).
/// - part of [`EmailFlow`](struct.EmailFlow.html).
#[non_exhaustive]
pub struct WorkflowTrigger {
    /// Key of the workflow trigger, given by the server; 0 in one that has not been saved.
    pub workflow_trigger_id: Option<i32>,
    /// Key of the workflow that the trigger belongs to.
    pub workflow_id: Option<i32>,
    /// Kind of event that starts the workflow.
    pub trigger_type: Option<WorkflowTriggerTriggerType>,
    /// Conditions in groups that an event must meet to start the workflow.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowTrigger "WorkflowTrigger" crate::PROFILE {
    0 workflow_trigger_id set_workflow_trigger_id i32 = "WorkflowTriggerId";
    1 workflow_id set_workflow_id i32 = "WorkflowId";
    2 trigger_type set_trigger_type WorkflowTriggerTriggerType = "TriggerType";
    3 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
