// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::BoardViewSettingsBaseEntityType;

/// The carrier `BoardViewSettingsBase` of the API.
#[non_exhaustive]
pub struct BoardViewSettingsBase {
    /// The property `BoardViewSettingsId`.
    pub board_view_settings_id: Option<i32>,
    /// The property `EntityType`.
    pub entity_type: Option<BoardViewSettingsBaseEntityType>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `SelectionId`.
    pub selection_id: Option<i32>,
    /// The property `HideEmptyGroups`.
    pub hide_empty_groups: Option<bool>,
    /// The property `GroupBy`.
    pub group_by: Option<String>,
    /// The property `SubGroupBy`.
    pub sub_group_by: Option<String>,
    /// The property `SortBy`.
    pub sort_by: Option<String>,
    /// The property `SortDesc`.
    pub sort_desc: Option<bool>,
    /// The property `SumBy`.
    pub sum_by: Option<String>,
    /// The property `ColorBy`.
    pub color_by: Option<String>,
    /// The property `Filters`.
    pub filters: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BoardViewSettingsBase "BoardViewSettingsBase" crate::PROFILE {
    0 board_view_settings_id set_board_view_settings_id i32 = "BoardViewSettingsId";
    1 entity_type set_entity_type BoardViewSettingsBaseEntityType = "EntityType";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 selection_id set_selection_id i32 = "SelectionId";
    4 hide_empty_groups set_hide_empty_groups bool = "HideEmptyGroups";
    5 group_by set_group_by String = "GroupBy";
    6 sub_group_by set_sub_group_by String = "SubGroupBy";
    7 sort_by set_sort_by String = "SortBy";
    8 sort_desc set_sort_desc bool = "SortDesc";
    9 sum_by set_sum_by String = "SumBy";
    10 color_by set_color_by String = "ColorBy";
    11 filters set_filters String = "Filters";
} }
