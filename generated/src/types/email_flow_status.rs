// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a marketing workflow runs.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`workflow_agent().set_status_on_workflow`](../workflow_agent/struct.WorkflowAgentClient.html#method.set_status_on_workflow).
/// - returned by
///   [`workflow_agent().set_status_on_workflow`](../workflow_agent/struct.WorkflowAgentClient.html#method.set_status_on_workflow).
/// - part of [`EmailFlow`](struct.EmailFlow.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailFlowStatus {
    /// The status is not set.
    ///
    /// `None`.
    None,
    /// The workflow does not run.
    ///
    /// `Stopped`.
    Stopped,
    /// The workflow is interrupted and can go on later.
    ///
    /// `Paused`.
    Paused,
    /// The workflow is active and takes its participants through the steps.
    ///
    /// `Running`.
    Running,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EmailFlowStatus "EmailFlowStatus" crate::PROFILE {
    0 None = "None";
    1 Stopped = "Stopped";
    2 Paused = "Paused";
    3 Running = "Running";
} }
