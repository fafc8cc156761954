// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `Tag` of the API.
#[non_exhaustive]
pub struct Tag {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ToolTip`.
    pub tool_tip: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Tag "Tag" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 tool_tip set_tool_tip String = "ToolTip";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
