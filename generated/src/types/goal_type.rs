// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a participant of an email flow must do to reach its goal.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`WorkflowGoal`](struct.WorkflowGoal.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GoalType {
    /// The kind of goal is not set.
    ///
    /// `None`.
    None,
    /// The contact person was changed.
    ///
    /// `PersonUpdated`.
    PersonUpdated,
    /// A sale was created for the person.
    ///
    /// `SaleCreatedOnPerson`.
    SaleCreatedOnPerson,
    /// A sale was created for the company of the person.
    ///
    /// `SaleCreatedOnCompany`.
    SaleCreatedOnCompany,
    /// An appointment was created.
    ///
    /// `AppointmentCreated`.
    AppointmentCreated,
    /// The person became a member of a project.
    ///
    /// `AddedToProject`.
    AddedToProject,
    /// The person became a member of a selection.
    ///
    /// `AddedToSelection`.
    AddedToSelection,
    /// The person has submitted a form.
    ///
    /// `FormSubmitted`.
    FormSubmitted,
    /// The person has had a chat.
    ///
    /// `HadChat`.
    HadChat,
    /// The person has followed a link in a message.
    ///
    /// `LinkClicked`.
    LinkClicked,
    /// The person has created a request.
    ///
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
