// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CommandAction, FieldProperty, TableRight};

/// The carrier `CustomCommand` of the API.
#[non_exhaustive]
pub struct CustomCommand {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `DisplayName`.
    pub display_name: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `ToolTip`.
    pub tool_tip: Option<String>,
    /// The property `Actions`.
    pub actions: Option<CommandAction>,
    /// The property `ActionData`.
    pub action_data: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomCommand "CustomCommand" crate::PROFILE {
    0 name set_name String = "Name";
    1 display_name set_display_name String = "DisplayName";
    2 description set_description String = "Description";
    3 tool_tip set_tool_tip String = "ToolTip";
    4 actions set_actions CommandAction = "Actions";
    5 action_data set_action_data String = "ActionData";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
