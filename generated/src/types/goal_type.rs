// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `GoalType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoalType {
    /// `None`.
    None,
    /// `PersonUpdated`.
    PersonUpdated,
    /// `SaleCreatedOnPerson`.
    SaleCreatedOnPerson,
    /// `SaleCreatedOnCompany`.
    SaleCreatedOnCompany,
    /// `AppointmentCreated`.
    AppointmentCreated,
    /// `AddedToProject`.
    AddedToProject,
    /// `AddedToSelection`.
    AddedToSelection,
    /// `FormSubmitted`.
    FormSubmitted,
    /// `HadChat`.
    HadChat,
    /// `LinkClicked`.
    LinkClicked,
    /// `RequestCreated`.
    RequestCreated,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { GoalType "GoalType" crate::PROFILE {
    0 None = "None";
    1 PersonUpdated = "PersonUpdated";
    2 SaleCreatedOnPerson = "SaleCreatedOnPerson";
    3 SaleCreatedOnCompany = "SaleCreatedOnCompany";
    4 AppointmentCreated = "AppointmentCreated";
    5 AddedToProject = "AddedToProject";
    6 AddedToSelection = "AddedToSelection";
    7 FormSubmitted = "FormSubmitted";
    8 HadChat = "HadChat";
    9 LinkClicked = "LinkClicked";
    10 RequestCreated = "RequestCreated";
} }
