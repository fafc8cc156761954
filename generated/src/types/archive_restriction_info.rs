// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ArchiveColumnInfo, InterRestrictionOperator};

/// Condition on one archive column: operator and values.
///
/// - taken by
///   [`favourite_agent().add_tickets_to_favourites_by_provider`](../favourite_agent/struct.FavouriteAgentClient.html#method.add_tickets_to_favourites_by_provider),
///   [`favourite_agent().remove_tickets_from_favourites_by_provider`](../favourite_agent/struct.FavouriteAgentClient.html#method.remove_tickets_from_favourites_by_provider),
///   [`find_agent().find_from_restrictions`](../find_agent/struct.FindAgentClient.html#method.find_from_restrictions),
///   [`find_agent().get_default_desired_columns_from_restrictions`](../find_agent/struct.FindAgentClient.html#method.get_default_desired_columns_from_restrictions),
///   [`find_agent().populate_restriction_values`](../find_agent/struct.FindAgentClient.html#method.populate_restriction_values),
///   [`find_agent().populate_restrictions`](../find_agent/struct.FindAgentClient.html#method.populate_restrictions)
///   and 8 more operations.
/// - returned by
///   [`find_agent().populate_restriction_values`](../find_agent/struct.FindAgentClient.html#method.populate_restriction_values),
///   [`find_agent().populate_restrictions`](../find_agent/struct.FindAgentClient.html#method.populate_restrictions),
///   [`selection().get_dynamic_selection_criteria`](../selection/struct.SelectionClient.html#method.get_dynamic_selection_criteria),
///   [`selection().set_dynamic_selection_criteria3`](../selection/struct.SelectionClient.html#method.set_dynamic_selection_criteria3),
///   [`selection_agent().get_dynamic_selection_criteria`](../selection_agent/struct.SelectionAgentClient.html#method.get_dynamic_selection_criteria),
///   [`selection_agent().set_dynamic_selection_criteria`](../selection_agent/struct.SelectionAgentClient.html#method.set_dynamic_selection_criteria)
///   and 2 more operations.
/// - part of [`ArchiveRestrictionGroup`](struct.ArchiveRestrictionGroup.html),
///   [`CriteriaInformation`](struct.CriteriaInformation.html),
///   [`ExportArchiveRequest`](struct.ExportArchiveRequest.html),
///   [`FindFromRestrictionsColumnsOrderByRequest`](struct.FindFromRestrictionsColumnsOrderByRequest.html),
///   [`FindFromRestrictionsColumnsRequest`](struct.FindFromRestrictionsColumnsRequest.html),
///   [`FindWithExtraRestrictionsRequest`](struct.FindWithExtraRestrictionsRequest.html) and 10 more types.
#[non_exhaustive]
pub struct ArchiveRestrictionInfo {
    /// Column by its name, with the prefixes that its archive needs.
    pub name: Option<String>,
    /// Comparison by its word or sign, such as =.
    pub operator: Option<String>,
    /// What the column is compared with.
    pub values: Option<Vec<String>>,
    /// The same values as users see them, such as texts of list items.
    pub display_values: Option<Vec<String>>,
    /// Definition of the column; may be null.
    pub column_info: Option<Box<ArchiveColumnInfo>>,
    /// Whether the condition is applied; others have no effect on the query.
    pub is_active: Option<bool>,
    /// Conditions nested in this condition, mostly for activity counters; usually null.
    pub sub_restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// Parentheses at this condition: how many open (positive) or close (negative).
    pub inter_parenthesis: Option<i32>,
    /// How the condition is joined with the next one; and by default.
    pub inter_operator: Option<InterRestrictionOperator>,
    /// Number that distinguishes conditions.
    pub unique_hash: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveRestrictionInfo "ArchiveRestrictionInfo" crate::PROFILE {
    0 name set_name String = "Name";
    1 operator set_operator String = "Operator";
    2 values set_values Vec<String> = "Values";
    3 display_values set_display_values Vec<String> = "DisplayValues";
    4 column_info set_column_info Box<ArchiveColumnInfo> = "ColumnInfo";
    5 is_active set_is_active bool = "IsActive";
    6 sub_restrictions set_sub_restrictions Vec<ArchiveRestrictionInfo> = "SubRestrictions";
    7 inter_parenthesis set_inter_parenthesis i32 = "InterParenthesis";
    8 inter_operator set_inter_operator InterRestrictionOperator = "InterOperator";
    9 unique_hash set_unique_hash i32 = "UniqueHash";
} }
