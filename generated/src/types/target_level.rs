// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Level of the organization that a sales target is set for.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`targets_agent().get_target_assignment_for_year`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_assignment_for_year).
/// - part of
///   [`GetTargetAssignmentForYearAndDimensionRequest`](struct.GetTargetAssignmentForYearAndDimensionRequest.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetLevel {
    /// No level is chosen.
    ///
    /// `None`.
    None,
    /// The target is set for the whole installation.
    ///
    /// `Global`.
    Global,
    /// A company as a whole.
    ///
    /// `Company`.
    Company,
    /// All members of a user group.
    ///
    /// `UserGroup`.
    UserGroup,
    /// The target is set for a single user (associate).
    ///
    /// `Associate`.
    Associate,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TargetLevel "TargetLevel" crate::PROFILE {
    0 None = "None";
    1 Global = "Global";
    2 Company = "Company";
    3 UserGroup = "UserGroup";
    4 Associate = "Associate";
} }
