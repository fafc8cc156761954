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
    /// Trigger when a person creates a request (ticket).
    ///
    /// `CreatedRequest`.
    CreatedRequest,
    /// Trigger when a recipient follows a link in a message.
    ///
    /// `LinkClicked`.
    LinkClicked,
    /// Trigger when a person is added to a selection.
    ///
    /// `AddedToSelection`.
    AddedToSelection,
    /// Trigger when a person sends in a web form.
    ///
    /// `FormSubmitted`.
    FormSubmitted,
    /// Trigger when a message is added.
    ///
    /// `AddedMessage`.
    AddedMessage,
    /// Trigger when a person opens a chat session.
    ///
    /// `StartedChat`.
    StartedChat,
    /// Trigger when a person places an order.
    ///
    /// `OrderPlaced`.
    OrderPlaced,
    /// Trigger when a new sale (opportunity) is registered.
    ///
    /// `SaleCreated`.
    SaleCreated,
    /// Trigger when a sale gets the status sold.
    ///
    /// `SaleSold`.
    SaleSold,
    /// Trigger when a sale gets the status lost.
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
