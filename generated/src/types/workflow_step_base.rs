// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::StepType;

/// A step of a workflow. Each type of step has further properties.
///
/// - taken by
///   [`workflow_agent().add_after_workflow_step`](../workflow_agent/struct.WorkflowAgentClient.html#method.add_after_workflow_step).
/// - returned by
///   [`workflow_agent().add_after_workflow_step`](../workflow_agent/struct.WorkflowAgentClient.html#method.add_after_workflow_step),
///   [`workflow_agent().create_default_workflow_step_from_type`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_workflow_step_from_type),
///   [`workflow_agent().get_workflow_step`](../workflow_agent/struct.WorkflowAgentClient.html#method.get_workflow_step).
/// - part of [`EmailFlow`](struct.EmailFlow.html), [`WorkflowStepOptionBase`](struct.WorkflowStepOptionBase.html).
#[non_exhaustive]
pub struct WorkflowStepBase {
    /// Key of the workflow step, given by the server; 0 in one that has not been saved.
    pub workflow_step_id: Option<i32>,
    /// Key of the workflow that contains the step.
    pub workflow_id: Option<i32>,
    /// What the step does, which decides on its further properties.
    pub step_type: Option<StepType>,
    /// Position among the steps.
    pub rank: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowStepBase "WorkflowStepBase" crate::PROFILE {
    0 workflow_step_id set_workflow_step_id i32 = "WorkflowStepId";
    1 workflow_id set_workflow_id i32 = "WorkflowId";
    2 step_type set_step_type StepType = "StepType";
    3 rank set_rank i32 = "Rank";
} }
