// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A message that a provider such as one for text messages is to send.
///
/// - taken by
///   [`messaging_agent().create_message`](../messaging_agent/struct.MessagingAgentClient.html#method.create_message).
#[non_exhaustive]
pub struct IncomingMessage {
    /// Telephone number or e-mail address of the receiver.
    pub to: Option<String>,
    /// Sender, such as a telephone number; providers differ.
    pub from: Option<String>,
    /// Text of the message.
    pub content: Option<String>,
    /// Format of the text.
    pub format: Option<String>,
    /// Key that holds a conversation together.
    ///
    /// A secret, which `Debug` does not show.
    pub session_key: Option<String>,
    /// Provider by the name of its plugin.
    pub plugin: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IncomingMessage "IncomingMessage" crate::PROFILE {
    0 to set_to String = "To";
    1 from set_from String = "From";
    2 content set_content String = "Content";
    3 format set_format String = "Format";
    4 session_key set_session_key String = "SessionKey";
    5 plugin set_plugin String = "Plugin";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [4] }
