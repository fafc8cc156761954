// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `SelectableMDOListItem` of the API.
#[non_exhaustive]
pub struct SelectableMDOListItem {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ToolTip`.
    pub tool_tip: Option<String>,
    /// The property `Deleted`.
    pub deleted: Option<bool>,
    /// The property `Rank`.
    pub rank: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `ColorBlock`.
    pub color_block: Option<i32>,
    /// The property `IconHint`.
    pub icon_hint: Option<String>,
    /// The property `Selected`.
    pub selected: Option<bool>,
    /// The property `LastChanged`.
    pub last_changed: Option<DateTime>,
    /// The property `ChildItems`.
    pub child_items: Option<Vec<SelectableMDOListItem>>,
    /// The property `ExtraInfo`.
    pub extra_info: Option<String>,
    /// The property `StyleHint`.
    pub style_hint: Option<String>,
    /// The property `Hidden`.
    pub hidden: Option<bool>,
    /// The property `FullName`.
    pub full_name: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
