// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, SystemMessageType, TableRight};

/// Message that an online app shows to a user.
///
/// - returned by
///   [`diagnostics_agent().get_system_messages`](../diagnostics_agent/struct.DiagnosticsAgentClient.html#method.get_system_messages).
#[non_exhaustive]
pub struct SystemMessage {
    /// Key of the message that is shown.
    pub message_id: Option<i32>,
    /// Key of the user who gets the message.
    pub associate_id: Option<i32>,
    /// Key of the app that sends the message.
    pub onlineapp_id: Option<i32>,
    /// Identifier by which the app changes or removes the message.
    pub system_message_id: Option<String>,
    /// Text of the message for the user, in Markdown.
    pub markdown_message: Option<String>,
    /// End of the period in which the message is shown, in UTC.
    pub expire: Option<DateTime>,
    /// Whether the message is a note, a warning or an error.
    pub r#type: Option<SystemMessageType>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SystemMessage "SystemMessage" crate::PROFILE {
    0 message_id set_message_id i32 = "MessageId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 onlineapp_id set_onlineapp_id i32 = "OnlineappId";
    3 system_message_id set_system_message_id String = "SystemMessageId";
    4 markdown_message set_markdown_message String = "MarkdownMessage";
    5 expire set_expire DateTime = "Expire";
    6 r#type set_type SystemMessageType = "Type";
    7 table_right set_table_right Box<TableRight> = "TableRight";
    8 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
