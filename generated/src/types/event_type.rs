// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What has happened to a person or record so that marketing workflows (email flows) may start or
/// continue.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`WorkflowEvent`](struct.WorkflowEvent.html),
///   [`WorkflowEventResult`](struct.WorkflowEventResult.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// The kind of event is not set.
    ///
    /// `None`.
    None,
    /// Workflows are asked to run, without an outer cause.
    ///
    /// `Run`.
    Run,
    /// A contact person was created.
    ///
    /// `PersonCreated`.
    PersonCreated,
    /// A contact person was changed.
    ///
    /// `PersonUpdated`.
    PersonUpdated,
    /// A person was added to a project as a member.
    ///
    /// `AddedToProject`.
    AddedToProject,
    /// A person has created a request (ticket).
    ///
    /// `CreatedRequest`.
    CreatedRequest,
    /// A recipient has followed a link in a message.
    ///
    /// `LinkClicked`.
    LinkClicked,
    /// A person was added to a selection.
    ///
    /// `AddedToSelection`.
    AddedToSelection,
    /// A person has submitted a form.
    ///
    /// `FormSubmitted`.
    FormSubmitted,
    /// A message was added to a request.
    ///
    /// `AddedMessage`.
    AddedMessage,
    /// A person has started a chat.
    ///
    /// `StartedChat`.
    StartedChat,
    /// A person has placed an order.
    ///
    /// `OrderPlaced`.
    OrderPlaced,
    /// A sale was created.
    ///
    /// `SaleCreated`.
    SaleCreated,
    /// A sale was won (status sold).
    ///
    /// `SaleSold`.
    SaleSold,
    /// A sale was lost.
    ///
    /// `SaleLost`.
    SaleLost,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EventType "EventType" crate::PROFILE {
    0 None = "None";
    1 Run = "Run";
    2 PersonCreated = "PersonCreated";
    3 PersonUpdated = "PersonUpdated";
    4 AddedToProject = "AddedToProject";
    5 CreatedRequest = "CreatedRequest";
    6 LinkClicked = "LinkClicked";
    7 AddedToSelection = "AddedToSelection";
    8 FormSubmitted = "FormSubmitted";
    9 AddedMessage = "AddedMessage";
    10 StartedChat = "StartedChat";
    11 OrderPlaced = "OrderPlaced";
    12 SaleCreated = "SaleCreated";
    13 SaleSold = "SaleSold";
    14 SaleLost = "SaleLost";
} }
