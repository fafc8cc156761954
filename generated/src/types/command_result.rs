// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CommandActionResult, FieldProperty, TableRight};

/// Outcome of a command on a record.
///
/// - returned by
///   [`user().execute_user_command_async`](../user/struct.UserClient.html#method.execute_user_command_async),
///   [`user_agent().execute_user_command`](../user_agent/struct.UserAgentClient.html#method.execute_user_command).
#[non_exhaustive]
pub struct CommandResult {
    /// Whether the command was carried out.
    pub success: Option<bool>,
    /// Text to show to the user.
    pub message: Option<String>,
    /// How the command came to its end: carried out without a question, or the button that the user clicked.
    pub result: Option<CommandActionResult>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CommandResult "CommandResult" crate::PROFILE {
    0 success set_success bool = "Success";
    1 message set_message String = "Message";
    2 result set_result CommandActionResult = "Result";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
