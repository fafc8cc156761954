// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Definition of an archive column: name, type and what it can be used for.
///
/// - returned by
///   [`archive().get_archive_metadata`](../archive/struct.ArchiveClient.html#method.get_archive_metadata),
///   [`archive_agent().get_available_columns`](../archive_agent/struct.ArchiveAgentClient.html#method.get_available_columns),
///   [`find_agent().get_default_desired_columns`](../find_agent/struct.FindAgentClient.html#method.get_default_desired_columns),
///   [`find_agent().get_default_desired_columns_from_restrictions`](../find_agent/struct.FindAgentClient.html#method.get_default_desired_columns_from_restrictions),
///   [`find_agent().get_default_desired_columns_from_restrictions2`](../find_agent/struct.FindAgentClient.html#method.get_default_desired_columns_from_restrictions2).
/// - part of [`ArchiveConfiguration`](struct.ArchiveConfiguration.html),
///   [`ArchiveRestrictionInfo`](struct.ArchiveRestrictionInfo.html),
///   [`CriteriaInformation`](struct.CriteriaInformation.html), [`FindResults`](struct.FindResults.html).
#[non_exhaustive]
pub struct ArchiveColumnInfo {
    /// Heading of the column, which may be a resource name.
    pub display_name: Option<String>,
    /// Tooltip of the column in headings and column lists.
    pub display_tooltip: Option<String>,
    /// Type by which clients show the values; may contain resource names.
    pub display_type: Option<String>,
    /// Whether rows can be sorted by the column.
    pub can_order_by: Option<bool>,
    /// Name by which queries, conditions and sorting mention the column.
    pub name: Option<String>,
    /// Whether the column can be part of a condition.
    pub can_restrict_by: Option<bool>,
    /// Data type of the column's conditions, which decides on the operators.
    pub restriction_type: Option<String>,
    /// List whose items are the possible values, for columns of type list.
    pub restriction_list_name: Option<String>,
    /// Whether users can choose the column.
    pub is_visible: Option<bool>,
    /// Hint for showing the column, such as navigator for a link.
    pub extra_info: Option<String>,
    /// Column width, in percent (n%) or characters (nc).
    pub width: Option<String>,
    /// Icon of the column in configuration dialogs.
    pub icon_hint: Option<String>,
    /// Icon in place of the heading text.
    pub heading_icon_hint: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ArchiveColumnInfo "ArchiveColumnInfo" crate::PROFILE {
    0 display_name set_display_name String = "DisplayName";
    1 display_tooltip set_display_tooltip String = "DisplayTooltip";
    2 display_type set_display_type String = "DisplayType";
    3 can_order_by set_can_order_by bool = "CanOrderBy";
    4 name set_name String = "Name";
    5 can_restrict_by set_can_restrict_by bool = "CanRestrictBy";
    6 restriction_type set_restriction_type String = "RestrictionType";
    7 restriction_list_name set_restriction_list_name String = "RestrictionListName";
    8 is_visible set_is_visible bool = "IsVisible";
    9 extra_info set_extra_info String = "ExtraInfo";
    10 width set_width String = "Width";
    11 icon_hint set_icon_hint String = "IconHint";
    12 heading_icon_hint set_heading_icon_hint String = "HeadingIconHint";
} }
