// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of record that sales targets measure.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`targets_agent().get_target_assignment_for_year`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_assignment_for_year),
///   [`targets_agent().get_target_dimensions_for_entity_type`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_dimensions_for_entity_type),
///   [`targets_agent().get_target_group_for_year`](../targets_agent/struct.TargetsAgentClient.html#method.get_target_group_for_year).
/// - part of
///   [`GetTargetAssignmentForYearAndDimensionRequest`](struct.GetTargetAssignmentForYearAndDimensionRequest.html),
///   [`TargetDimension`](struct.TargetDimension.html), [`TargetGroup`](struct.TargetGroup.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetGroupEntityType {
    /// The kind of record is not set.
    ///
    /// `None`.
    None,
    /// Targets are measured by sales (opportunities).
    ///
    /// `Sale`.
    Sale,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TargetGroupEntityType "TargetGroupEntityType" crate::PROFILE {
    0 None = "None";
    1 Sale = "Sale";
} }
