// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// The carrier `ArchiveColumnInfo` of the API.
#[non_exhaustive]
pub struct ArchiveColumnInfo {
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `DisplayTooltip`.
    pub display_tooltip: Option<String>,
    /// The property `DisplayType`.
    pub display_type: Option<String>,
    /// The property `CanOrderBy`.
    pub can_order_by: Option<bool>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `CanRestrictBy`.
    pub can_restrict_by: Option<bool>,
    /// The property `RestrictionType`.
    pub restriction_type: Option<String>,
    /// The property `RestrictionListName`.
    pub restriction_list_name: Option<String>,
    /// The property `IsVisible`.
    pub is_visible: Option<bool>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `Width`.
    pub width: Option<String>,
    /// The property `IconHint`.
    pub icon_hint: Option<String>,
    /// The property `HeadingIconHint`.
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
