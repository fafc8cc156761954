// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the events that can trigger a workflow.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`WorkflowTrigger`](struct.WorkflowTrigger.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowTriggerTriggerType {
    /// The kind of trigger is not set.
    ///
    /// `None`.
    None,
    /// Trigger when a contact person is created.
    ///
    /// `PersonCreated`.
    PersonCreated,
    /// Trigger when a contact person is changed.
    ///
    /// `PersonUpdated`.
    PersonUpdated,
    /// Trigger when a person is added to a project.
    ///
    /// `AddedToProject`.
    AddedToProject,
    /// Trigger when a request is created.
    ///
    /// `CreatedRequest`.
    CreatedRequest,
    /// Trigger when a link is clicked.
    ///
    /// `LinkClicked`.
    LinkClicked,
    /// Trigger when a person is added to a selection.
    ///
    /// `AddedToSelection`.
    AddedToSelection,
    /// Trigger when a form is submitted.
    ///
    /// `FormSubmitted`.
    FormSubmitted,
    /// Trigger when a message is added.
    ///
    /// `AddedMessage`.
    AddedMessage,
    /// Trigger when a chat is started.
    ///
    /// `StartedChat`.
    StartedChat,
    /// Trigger when an order is placed.
    ///
    /// `OrderPlaced`.
    OrderPlaced,
    /// Trigger when a sale is created.
    ///
    /// `SaleCreated`.
    SaleCreated,
    /// Trigger when a sale is won.
    ///
    /// `SaleSold`.
    SaleSold,
    /// Trigger when a sale is lost.
    ///
    /// `SaleLost`.
    SaleLost,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { WorkflowTriggerTriggerType "WorkflowTriggerTriggerType" crate::PROFILE {
    0 None = "None";
    1 PersonCreated = "PersonCreated";
    2 PersonUpdated = "PersonUpdated";
    3 AddedToProject = "AddedToProject";
    4 CreatedRequest = "CreatedRequest";
    5 LinkClicked = "LinkClicked";
    6 AddedToSelection = "AddedToSelection";
    7 FormSubmitted = "FormSubmitted";
    8 AddedMessage = "AddedMessage";
    9 StartedChat = "StartedChat";
    10 OrderPlaced = "OrderPlaced";
    11 SaleCreated = "SaleCreated";
    12 SaleSold = "SaleSold";
    13 SaleLost = "SaleLost";
} }
