// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{OptionType, WorkflowStepBase};

/// The carrier `WorkflowStepOptionBase` of the API.
#[non_exhaustive]
pub struct WorkflowStepOptionBase {
    /// The property `OptionType`.
    pub option_type: Option<OptionType>,
    /// The property `WorkflowStepOptionId`.
    pub workflow_step_option_id: Option<i32>,
    /// The property `WorkflowStepId`.
    pub workflow_step_id: Option<i32>,
    /// The property `WorkflowId`.
    pub workflow_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Steps`.
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
