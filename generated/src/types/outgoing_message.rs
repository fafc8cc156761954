// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A message to a customer through a provider.
///
/// - taken by
///   [`messaging_agent().send_messages`](../messaging_agent/struct.MessagingAgentClient.html#method.send_messages),
///   [`messaging_agent().send_messages_with_config`](../messaging_agent/struct.MessagingAgentClient.html#method.send_messages_with_config).
#[non_exhaustive]
pub struct OutgoingMessage {
    /// Sender, such as a telephone number; providers differ.
    pub from: Option<String>,
    /// Telephone number or e-mail address of the receiver.
    pub to: Option<String>,
    /// Text of the message.
    pub content: Option<String>,
    /// Format of the text.
    pub format: Option<String>,
    /// Key of the earlier message that this message follows.
    pub parent_messaging_id: Option<i32>,
    /// Key that would hold the conversation together.
    ///
    /// A secret, which `Debug` does not show.
    pub suggested_session_key: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { OutgoingMessage "OutgoingMessage" crate::PROFILE {
    0 from set_from String = "From";
    1 to set_to String = "To";
    2 content set_content String = "Content";
    3 format set_format String = "Format";
    4 parent_messaging_id set_parent_messaging_id i32 = "ParentMessagingId";
    5 suggested_session_key set_suggested_session_key String = "SuggestedSessionKey";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [5] }
