// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `OptionType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionType {
    /// `None`.
    None,
    /// `PersonData`.
    PersonData,
    /// `FormSubmission`.
    FormSubmission,
    /// `LinkClicked`.
    LinkClicked,
    /// `ProjectMembership`.
    ProjectMembership,
    /// `SelectionMembership`.
    SelectionMembership,
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
