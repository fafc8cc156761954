// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `EventType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// `None`.
    None,
    /// `Run`.
    Run,
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
