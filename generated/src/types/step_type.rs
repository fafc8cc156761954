// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a step of an email flow does.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`workflow_agent().create_default_workflow_step_from_type`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_workflow_step_from_type).
/// - part of [`WorkflowStepBase`](struct.WorkflowStepBase.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StepType {
    /// The kind of step is not set.
    ///
    /// `None`.
    None,
    /// Sends an e-mail to the participant.
    ///
    /// `SendEmail`.
    SendEmail,
    /// Sends a text message to the participant.
    ///
    /// `SendSMS`.
    SendSMS,
    /// Waits for a period or until a point in time.
    ///
    /// `WaitForTime`.
    WaitForTime,
    /// Waits until the participant does something, such as following a link.
    ///
    /// `WaitForAction`.
    WaitForAction,
    /// Divides the flow into branches, each with its own condition.
    ///
    /// `Split`.
    Split,
    /// Changes data of the participant.
    ///
    /// `UpdateParticipant`.
    UpdateParticipant,
    /// Adds the participant to a list, such as a selection or project.
    ///
    /// `AddToList`.
    AddToList,
    /// Takes the participant off a list, such as a selection or project.
    ///
    /// `RemoveFromList`.
    RemoveFromList,
    /// Creates a request (ticket).
    ///
    /// `CreateRequest`.
    CreateRequest,
    /// Creates a follow-up activity.
    ///
    /// `CreateFollowUp`.
    CreateFollowUp,
    /// Creates a sale for the participant.
    ///
    /// `CreateSale`.
    CreateSale,
    /// Notifies a user by e-mail.
    ///
    /// `NotifyByEmail`.
    NotifyByEmail,
    /// Notifies a user by text message.
    ///
    /// `NotifyBySMS`.
    NotifyBySMS,
    /// Runs a CRMScript of the installation.
    ///
    /// `RunScript`.
    RunScript,
    /// Distributes participants to an owner.
    ///
    /// `DistributeToOwner`.
    DistributeToOwner,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { StepType "StepType" crate::PROFILE {
    0 None = "None";
    1 SendEmail = "SendEmail";
    2 SendSMS = "SendSMS";
    3 WaitForTime = "WaitForTime";
    4 WaitForAction = "WaitForAction";
    5 Split = "Split";
    6 UpdateParticipant = "UpdateParticipant";
    7 AddToList = "AddToList";
    8 RemoveFromList = "RemoveFromList";
    9 CreateRequest = "CreateRequest";
    10 CreateFollowUp = "CreateFollowUp";
    11 CreateSale = "CreateSale";
    12 NotifyByEmail = "NotifyByEmail";
    13 NotifyBySMS = "NotifyBySMS";
    14 RunScript = "RunScript";
    15 DistributeToOwner = "DistributeToOwner";
} }
