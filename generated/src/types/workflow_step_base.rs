// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::StepType;

/// The carrier `WorkflowStepBase` of the API.
#[non_exhaustive]
pub struct WorkflowStepBase {
    /// The property `WorkflowStepId`.
    pub workflow_step_id: Option<i32>,
    /// The property `WorkflowId`.
    pub workflow_id: Option<i32>,
    /// The property `StepType`.
    pub step_type: Option<StepType>,
    /// The property `Rank`.
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
