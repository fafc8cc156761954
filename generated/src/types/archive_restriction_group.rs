// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ArchiveRestrictionInfo;

/// Named group of conditions on archive columns.
///
/// - taken by
///   [`selection().set_dynamic_selection_criteria_groups`](../selection/struct.SelectionClient.html#method.set_dynamic_selection_criteria_groups),
///   [`selection_agent().set_dynamic_selection_criteria_groups`](../selection_agent/struct.SelectionAgentClient.html#method.set_dynamic_selection_criteria_groups).
/// - returned by
///   [`find_agent().create_restriction_group`](../find_agent/struct.FindAgentClient.html#method.create_restriction_group),
///   [`find_agent().get_restriction_group`](../find_agent/struct.FindAgentClient.html#method.get_restriction_group),
///   [`find_agent().get_restriction_groups`](../find_agent/struct.FindAgentClient.html#method.get_restriction_groups),
///   [`find_agent().save_restriction_groups`](../find_agent/struct.FindAgentClient.html#method.save_restriction_groups),
///   [`selection().get_dynamic_selection_criteria_groups`](../selection/struct.SelectionClient.html#method.get_dynamic_selection_criteria_groups),
///   [`selection().set_dynamic_selection_criteria_groups`](../selection/struct.SelectionClient.html#method.set_dynamic_selection_criteria_groups)
///   and 2 more operations.
/// - part of [`CriteriaInformation`](struct.CriteriaInformation.html),
///   [`SaveRestrictionGroupRequest`](struct.SaveRestrictionGroupRequest.html),
///   [`SaveRestrictionGroupsRequest`](struct.SaveRestrictionGroupsRequest.html),
///   [`TypicalSearch`](struct.TypicalSearch.html), [`WorkflowFilter`](struct.WorkflowFilter.html),
///   [`WorkflowGoal`](struct.WorkflowGoal.html) and 2 more types.
#[non_exhaustive]
pub struct ArchiveRestrictionGroup {
    /// What the group is called.
    pub name: Option<String>,
    /// Longer text about the group.
    pub description: Option<String>,
    /// Position among the groups.
    pub rank: Option<i32>,
    /// Conditions of the group.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveRestrictionGroup "ArchiveRestrictionGroup" crate::PROFILE {
    0 name set_name String = "Name";
    1 description set_description String = "Description";
    2 rank set_rank i32 = "Rank";
    3 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
} }
