// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a participant must do before a step of a workflow goes on.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`WorkflowWaitForAction`](struct.WorkflowWaitForAction.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionType {
    /// The kind of action is not set.
    ///
    /// `None`.
    None,
    /// A person follows a link.
    ///
    /// `LinkClicked`.
    LinkClicked,
    /// A person submits a web form.
    ///
    /// `FormSubmitted`.
    FormSubmitted,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ActionType "ActionType" crate::PROFILE {
    0 None = "None";
    1 LinkClicked = "LinkClicked";
    2 FormSubmitted = "FormSubmitted";
} }
