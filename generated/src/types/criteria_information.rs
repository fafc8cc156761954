// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{
    ArchiveColumnInfo, ArchiveListItem, ArchiveRestrictionGroup, ArchiveRestrictionInfo, FieldProperty, TableRight,
};

/// Conditions of a search with all that is needed to show and edit them.
///
/// - returned by
///   [`find_agent().get_criteria_information`](../find_agent/struct.FindAgentClient.html#method.get_criteria_information),
///   [`find_agent().get_criteria_information_with_context`](../find_agent/struct.FindAgentClient.html#method.get_criteria_information_with_context),
///   [`find_agent().get_specified_criteria_information_with_defaults`](../find_agent/struct.FindAgentClient.html#method.get_specified_criteria_information_with_defaults),
///   [`find_agent().get_specified_criteria_information_with_defaults_with_context`](../find_agent/struct.FindAgentClient.html#method.get_specified_criteria_information_with_defaults_with_context),
///   [`find_agent().save_restrictions_and_get_criteria_information`](../find_agent/struct.FindAgentClient.html#method.save_restrictions_and_get_criteria_information),
///   [`find_agent().save_restrictions_and_get_criteria_information2`](../find_agent/struct.FindAgentClient.html#method.save_restrictions_and_get_criteria_information2).
#[non_exhaustive]
pub struct CriteriaInformation {
    /// Conditions of the first group.
    pub restrictions: Option<Vec<ArchiveRestrictionInfo>>,
    /// Columns in which the conditions are shown.
    pub criteria_archive_columns: Option<Vec<ArchiveColumnInfo>>,
    /// Conditions as rows of a table.
    pub criteria_archive_rows: Option<Vec<ArchiveListItem>>,
    /// All groups of conditions, the first included.
    pub restriction_groups: Option<Vec<ArchiveRestrictionGroup>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CriteriaInformation "CriteriaInformation" crate::PROFILE {
    0 restrictions set_restrictions Vec<ArchiveRestrictionInfo> = "Restrictions";
    1 criteria_archive_columns set_criteria_archive_columns Vec<ArchiveColumnInfo> = "CriteriaArchiveColumns";
    2 criteria_archive_rows set_criteria_archive_rows Vec<ArchiveListItem> = "CriteriaArchiveRows";
    3 restriction_groups set_restriction_groups Vec<ArchiveRestrictionGroup> = "RestrictionGroups";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
