// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Item of an MDO list that can be selected, with its children.
///
/// - taken by
///   [`list_agent().save_headings_for_list_item_from_list_definition`](../list_agent/struct.ListAgentClient.html#method.save_headings_for_list_item_from_list_definition),
///   [`list_agent().save_headings_for_list_item_from_list_name`](../list_agent/struct.ListAgentClient.html#method.save_headings_for_list_item_from_list_name),
///   [`list_agent().set_visible_for_user_groups`](../list_agent/struct.ListAgentClient.html#method.set_visible_for_user_groups),
///   [`list_agent().set_visible_for_user_groups_from_list_name`](../list_agent/struct.ListAgentClient.html#method.set_visible_for_user_groups_from_list_name),
///   [`list_business().put_business_headings_for_list_item`](../list_business/struct.ListBusinessClient.html#method.put_business_headings_for_list_item),
///   [`list_business().put_business_user_groups_for_list_item`](../list_business/struct.ListBusinessClient.html#method.put_business_user_groups_for_list_item)
///   and 67 more operations.
/// - returned by
///   [`license().get_user_licenses_mdo_list`](../license/struct.LicenseClient.html#method.get_user_licenses_mdo_list),
///   [`license_agent().get_user_licenses_mdo_list`](../license_agent/struct.LicenseAgentClient.html#method.get_user_licenses_mdo_list),
///   [`list_agent().get_headings`](../list_agent/struct.ListAgentClient.html#method.get_headings),
///   [`list_agent().get_headings_for_list_item_from_list_name`](../list_agent/struct.ListAgentClient.html#method.get_headings_for_list_item_from_list_name),
///   [`list_agent().get_list_items_for_heading`](../list_agent/struct.ListAgentClient.html#method.get_list_items_for_heading),
///   [`list_agent().get_list_items_for_heading_from_list_name`](../list_agent/struct.ListAgentClient.html#method.get_list_items_for_heading_from_list_name)
///   and 156 more operations.
/// - part of [`ActivityFilter`](struct.ActivityFilter.html),
///   [`ArchiveConfiguration`](struct.ArchiveConfiguration.html), [`ContactEntity`](struct.ContactEntity.html),
///   [`ContactEntityWithLinks`](struct.ContactEntityWithLinks.html),
///   [`DiaryViewEntity`](struct.DiaryViewEntity.html), [`PersonEntity`](struct.PersonEntity.html) and 3 more types.
#[non_exhaustive]
pub struct SelectableMDOListItem {
    /// Key of the item.
    pub id: Option<i32>,
    /// Item as users see it.
    pub name: Option<String>,
    /// Text shown while the pointer rests on the item.
    pub tool_tip: Option<String>,
    /// Whether the item is marked as deleted.
    pub deleted: Option<bool>,
    /// Position among the items.
    pub rank: Option<i32>,
    /// Kind of item; its meaning depends on the list.
    pub r#type: Option<String>,
    /// Number of the color beside the item.
    pub color_block: Option<i32>,
    /// Icon beside the item.
    pub icon_hint: Option<String>,
    /// Whether the item is chosen, such as for the record that the list was read for.
    pub selected: Option<bool>,
    /// When the selection was last changed.
    pub last_changed: Option<DateTime>,
    /// Items below this item.
    pub child_items: Option<Vec<SelectableMDOListItem>>,
    /// Further text, whose meaning depends on the list.
    pub extra_info: Option<String>,
    /// Style of the item, such as a background color.
    pub style_hint: Option<String>,
    /// Whether the item is not shown.
    pub hidden: Option<bool>,
    /// Text of the item with its heading.
    pub full_name: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SelectableMDOListItem "SelectableMDOListItem" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 tool_tip set_tool_tip String = "ToolTip";
    3 deleted set_deleted bool = "Deleted";
    4 rank set_rank i32 = "Rank";
    5 r#type set_type String = "Type";
    6 color_block set_color_block i32 = "ColorBlock";
    7 icon_hint set_icon_hint String = "IconHint";
    8 selected set_selected bool = "Selected";
    9 last_changed set_last_changed DateTime = "LastChanged";
    10 child_items set_child_items Vec<SelectableMDOListItem> = "ChildItems";
    11 extra_info set_extra_info String = "ExtraInfo";
    12 style_hint set_style_hint String = "StyleHint";
    13 hidden set_hidden bool = "Hidden";
    14 full_name set_full_name String = "FullName";
    15 table_right set_table_right Box<TableRight> = "TableRight";
    16 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
