// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// GetSelectableListWithHistory: Returns an MDO list whose items say whether they are selected, with the given
/// items as its history. `OnlyHistory` returns only these items; `ForceFlatList` returns the items without a tree.
///
/// - taken by
///   [`mdo_agent().get_selectable_list_with_history`](../mdo_agent/struct.MdoAgentClient.html#method.get_selectable_list_with_history).
#[non_exhaustive]
pub struct GetSelectableListWithHistoryRequest {
    /// Name of the MDO list whose selectable items, with their history, are wanted.
    pub name: Option<String>,
    /// Whether the tree of headings is left out.
    pub force_flat_list: Option<bool>,
    /// Further details for the provider of the list.
    pub additional_info: Option<String>,
    /// Keys of the items that make up the history part of the list, that is, those used lately.
    pub history_items: Option<Vec<i32>>,
    /// Whether only items from the user's history come back.
    pub only_history: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetSelectableListWithHistoryRequest "GetSelectableListWithHistoryRequest" crate::PROFILE {
    0 name set_name String = "Name";
    1 force_flat_list set_force_flat_list bool = "ForceFlatList";
    2 additional_info set_additional_info String = "AdditionalInfo";
    3 history_items set_history_items Vec<i32> = "HistoryItems";
    4 only_history set_only_history bool = "OnlyHistory";
} }
