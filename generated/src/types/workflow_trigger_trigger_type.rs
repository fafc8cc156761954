// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `WorkflowTriggerTriggerType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowTriggerTriggerType {
    /// `None`.
    None,
    /// `PersonCreated`.
    PersonCreated,
    /// `PersonUpdated`.
    PersonUpdated,
    /// `AddedToProject`.
    AddedToProject,
    /// `CreatedRequest`.
    CreatedRequest,
    /// `LinkClicked`.
    LinkClicked,
    /// `AddedToSelection`.
    AddedToSelection,
    /// `FormSubmitted`.
    FormSubmitted,
    /// `AddedMessage`.
    AddedMessage,
    /// `StartedChat`.
    StartedChat,
    /// `OrderPlaced`.
    OrderPlaced,
    /// `SaleCreated`.
    SaleCreated,
    /// `SaleSold`.
    SaleSold,
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
