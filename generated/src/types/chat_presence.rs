// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Whether somebody who may chat is present, and how busy.
///
/// - taken by
///   [`chat_presence().save_chat_presence`](../chat_presence/struct.ChatPresenceClient.html#method.save_chat_presence),
///   [`chat_agent().save_chat_presence`](../chat_agent/struct.ChatAgentClient.html#method.save_chat_presence).
/// - returned by
///   [`chat_presence().get_chat_presence`](../chat_presence/struct.ChatPresenceClient.html#method.get_chat_presence),
///   [`chat_agent().get_chat_presence`](../chat_agent/struct.ChatAgentClient.html#method.get_chat_presence).
#[non_exhaustive]
pub struct ChatPresence {
    /// Id of the chat user: the Service user id, which is EjUserId of the associate.
    pub user_id: Option<i32>,
    /// Name under which the chat user is shown.
    pub display_name: Option<String>,
    /// Number of chats that the user has going on.
    pub ongoing_chats: Option<i32>,
    /// Whether the user is there to take chats; false means away.
    pub present: Option<bool>,
    /// Ids of the topics that the user is a member of.
    pub chat_topics: Option<Vec<i32>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatPresence "ChatPresence" crate::PROFILE {
    0 user_id set_user_id i32 = "UserId";
    1 display_name set_display_name String = "DisplayName";
    2 ongoing_chats set_ongoing_chats i32 = "OngoingChats";
    3 present set_present bool = "Present";
    4 chat_topics set_chat_topics Vec<i32> = "ChatTopics";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
