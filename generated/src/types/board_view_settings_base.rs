// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::BoardViewSettingsBaseEntityType;

/// How a selection is shown as a board of cards.
///
/// - taken by
///   [`selection_agent().save_board_view_settings`](../selection_agent/struct.SelectionAgentClient.html#method.save_board_view_settings),
///   [`selection_agent().save_board_view_settings_for_selection_and_associate`](../selection_agent/struct.SelectionAgentClient.html#method.save_board_view_settings_for_selection_and_associate).
/// - returned by
///   [`selection_agent().create_default_board_view_settings_from_entity_type`](../selection_agent/struct.SelectionAgentClient.html#method.create_default_board_view_settings_from_entity_type),
///   [`selection_agent().get_board_view_settings`](../selection_agent/struct.SelectionAgentClient.html#method.get_board_view_settings),
///   [`selection_agent().get_board_view_settings_for_selection`](../selection_agent/struct.SelectionAgentClient.html#method.get_board_view_settings_for_selection),
///   [`selection_agent().save_board_view_settings`](../selection_agent/struct.SelectionAgentClient.html#method.save_board_view_settings),
///   [`selection_agent().save_board_view_settings_for_selection_and_associate`](../selection_agent/struct.SelectionAgentClient.html#method.save_board_view_settings_for_selection_and_associate).
#[non_exhaustive]
pub struct BoardViewSettingsBase {
    /// Key of the settings of the board, given by the server; 0 in one that has not been saved.
    pub board_view_settings_id: Option<i32>,
    /// Kind of records on the board.
    pub entity_type: Option<BoardViewSettingsBaseEntityType>,
    /// Key of the user whose settings they are; 0 for everybody.
    pub associate_id: Option<i32>,
    /// Key of the selection that is shown.
    pub selection_id: Option<i32>,
    /// Whether columns without a card are left out.
    pub hide_empty_groups: Option<bool>,
    /// Column of the archive whose values become the groups.
    pub group_by: Option<String>,
    /// Column whose values divide the groups further.
    pub sub_group_by: Option<String>,
    /// Column that cards are sorted by.
    pub sort_by: Option<String>,
    /// Whether the order is descending.
    pub sort_desc: Option<bool>,
    /// Column whose values are added up per group.
    pub sum_by: Option<String>,
    /// Column that decides on the color of a card.
    pub color_by: Option<String>,
    /// Columns that users can filter by, separated by commas.
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
