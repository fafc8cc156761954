// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CommandAction, FieldProperty, TableRight};

/// Command of your own that clients offer on a record.
///
/// - returned by [`user().get_user_commands_async`](../user/struct.UserClient.html#method.get_user_commands_async),
///   [`user_agent().get_user_commands`](../user_agent/struct.UserAgentClient.html#method.get_user_commands).
/// - part of [`User`](struct.User.html), [`UserWithLinks`](struct.UserWithLinks.html).
#[non_exhaustive]
pub struct CustomCommand {
    /// Unique name of the command.
    pub name: Option<String>,
    /// Text that shows the command in menus and lists.
    pub display_name: Option<String>,
    /// What the command does.
    pub description: Option<String>,
    /// Text shown while the pointer rests on the command.
    pub tool_tip: Option<String>,
    /// What the client does when the command is chosen.
    pub actions: Option<CommandAction>,
    /// Input of the actions of the command.
    pub action_data: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
