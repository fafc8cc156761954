// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What decides whether a participant takes a branch at a split of a workflow.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`workflow_agent().create_default_workflow_step_option_from_type`](../workflow_agent/struct.WorkflowAgentClient.html#method.create_default_workflow_step_option_from_type).
/// - part of [`WorkflowStepOptionBase`](struct.WorkflowStepOptionBase.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionType {
    /// The kind of condition is not set.
    ///
    /// `None`.
    None,
    /// Values stored with the contact person.
    ///
    /// `PersonData`.
    PersonData,
    /// Whether the person has submitted a certain form.
    ///
    /// `FormSubmission`.
    FormSubmission,
    /// Whether the person has followed a certain link.
    ///
    /// `LinkClicked`.
    LinkClicked,
    /// Whether the person is a member of a certain project.
    ///
    /// `ProjectMembership`.
    ProjectMembership,
    /// Whether the person is a member of a certain selection.
    ///
    /// `SelectionMembership`.
    SelectionMembership,
    /// Values in a form that the person has submitted.
    ///
    /// `FormData`.
    FormData,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { OptionType "OptionType" crate::PROFILE {
    0 None = "None";
    1 PersonData = "PersonData";
    2 FormSubmission = "FormSubmission";
    3 LinkClicked = "LinkClicked";
    4 ProjectMembership = "ProjectMembership";
    5 SelectionMembership = "SelectionMembership";
    6 FormData = "FormData";
} }
