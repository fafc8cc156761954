// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{OptionType, WorkflowStepBase};

/// Branch of a step at which a workflow splits. Each type has further properties.
///
/// - returned by
///   [`workflow_agent().create_default_workflow_step_option_from_type`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_workflow_step_option_from_type),
///   [`workflow_agent().get_workflow_step_option`](../workflow_agent/struct.WorkflowAgentClient.html#method.get_workflow_step_option).
#[non_exhaustive]
pub struct WorkflowStepOptionBase {
    /// What decides on the branch.
    pub option_type: Option<OptionType>,
    /// Key of the option of a workflow step, given by the server; 0 in one that has not been saved.
    pub workflow_step_option_id: Option<i32>,
    /// Key of the step that has the branch.
    pub workflow_step_id: Option<i32>,
    /// Key of the workflow that contains the branch.
    pub workflow_id: Option<i32>,
    /// What the branch is called.
    pub name: Option<String>,
    /// Position among the steps.
    pub rank: Option<i32>,
    /// Steps of the branch.
    pub steps: Option<Vec<WorkflowStepBase>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { WorkflowStepOptionBase "WorkflowStepOptionBase" crate::PROFILE {
    0 option_type set_option_type OptionType = "OptionType";
    1 workflow_step_option_id set_workflow_step_option_id i32 = "WorkflowStepOptionId";
    2 workflow_step_id set_workflow_step_id i32 = "WorkflowStepId";
    3 workflow_id set_workflow_id i32 = "WorkflowId";
    4 name set_name String = "Name";
    5 rank set_rank i32 = "Rank";
    6 steps set_steps Vec<WorkflowStepBase> = "Steps";
} }
