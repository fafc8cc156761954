// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Item of an MDO list, with the items below it and hints on how to display it. Servers add members
/// that are not described; ignore them.
///
/// - returned by
///   [`archive_agent().get_available_entities`](../archive_agent/struct.ArchiveAgentClient.html#method.get_available_entities),
///   [`chat_topic().get_user_agent_list`](../chat_topic/struct.ChatTopicClient.html#method.get_user_agent_list),
///   [`chat_agent().get_user_agent_list`](../chat_agent/struct.ChatAgentClient.html#method.get_user_agent_list),
///   [`list_agent().get_ticket_categories_for_user_groups`](../list_agent/struct.ListAgentClient.html#method.get_ticket_categories_for_user_groups),
///   [`list_business().get_mdo_list`](../list_business/struct.ListBusinessClient.html#method.get_mdo_list),
///   [`list_category().get_mdo_list`](../list_category/struct.ListCategoryClient.html#method.get_mdo_list) and 40
///   more operations.
/// - part of [`ActivityFilter`](struct.ActivityFilter.html), [`EmailFlow`](struct.EmailFlow.html),
///   [`ErpConnectionListMapping`](struct.ErpConnectionListMapping.html),
///   [`ErpCrmListItemMapping`](struct.ErpCrmListItemMapping.html),
///   [`LandingPageEntity`](struct.LandingPageEntity.html), [`ProjectEventEntity`](struct.ProjectEventEntity.html)
///   and 5 more types.
#[non_exhaustive]
pub struct MDOListItem {
    /// Key of the item within its list.
    pub id: Option<i32>,
    /// Text by which users recognize the list item.
    pub name: Option<String>,
    /// Explanation to show beside the name.
    pub tool_tip: Option<String>,
    /// Whether the item is marked as deleted.
    pub deleted: Option<bool>,
    /// Place in the sort order.
    pub rank: Option<i32>,
    /// Kind of item, in lists that mix several kinds.
    pub r#type: Option<String>,
    /// Items one level below, in lists that are grouped.
    pub child_items: Option<Vec<MDOListItem>>,
    /// Names the icon for clients to draw beside the item; may be empty.
    pub icon_hint: Option<String>,
    /// Color to show beside the item, as a number.
    pub color_block: Option<i32>,
    /// Further data whose meaning depends on the list.
    pub extra_info: Option<String>,
    /// Hint on how to display the item.
    pub style_hint: Option<String>,
    /// Name together with those of the levels above.
    pub full_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MDOListItem "MDOListItem" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 tool_tip set_tool_tip String = "ToolTip";
    3 deleted set_deleted bool = "Deleted";
    4 rank set_rank i32 = "Rank";
    5 r#type set_type String = "Type";
    6 child_items set_child_items Vec<MDOListItem> = "ChildItems";
    7 icon_hint set_icon_hint String = "IconHint";
    8 color_block set_color_block i32 = "ColorBlock";
    9 extra_info set_extra_info String = "ExtraInfo";
    10 style_hint set_style_hint String = "StyleHint";
    11 full_name set_full_name String = "FullName";
    12 table_right set_table_right Box<TableRight> = "TableRight";
    13 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
