// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{ChatMessageSpecialType, ChatMessageType};

/// One entry of a chat conversation: text that the customer, an agent or a bot wrote, or an event such
/// as a set of options or a transfer that was rejected.
///
/// - taken by
///   [`chat_session().add_chat_message`](../chat_session/struct.ChatSessionClient.html#method.add_chat_message),
///   [`chat_agent().add_chat_message`](../chat_agent/struct.ChatAgentClient.html#method.add_chat_message).
/// - returned by
///   [`chat_session().get_chat_messages`](../chat_session/struct.ChatSessionClient.html#method.get_chat_messages),
///   [`chat_session().add_chat_message`](../chat_session/struct.ChatSessionClient.html#method.add_chat_message),
///   [`chat_agent().add_chat_message`](../chat_agent/struct.ChatAgentClient.html#method.add_chat_message),
///   [`chat_agent().get_chat_messages`](../chat_agent/struct.ChatAgentClient.html#method.get_chat_messages).
#[non_exhaustive]
pub struct ChatMessage {
    /// Key, given by the server; ignored in a new message.
    pub chat_message_id: Option<i32>,
    /// Session that the message belongs to.
    pub chat_session_id: Option<i32>,
    /// Direction of the message, or Special for an event.
    pub r#type: Option<ChatMessageType>,
    /// The text: HTML with few tags (b, i, ul), of any length.
    pub message: Option<String>,
    /// Name shown above the message, any text of up to 255 characters.
    pub author: Option<String>,
    /// 1 when the customer has read the message, else 0; a number, not a boolean.
    pub read_by_customer: Option<i32>,
    /// Kind of event or extra; None in ordinary messages.
    pub special_type: Option<ChatMessageSpecialType>,
    /// What belongs to SpecialType, up to 255 characters; for Options a JSON array of the choices.
    pub special_param: Option<String>,
    /// Time of posting in UTC, by which messages are sorted; one in the future delays the display.
    pub when_posted: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatMessage "ChatMessage" crate::PROFILE {
    0 chat_message_id set_chat_message_id i32 = "ChatMessageId";
    1 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    2 r#type set_type ChatMessageType = "Type";
    3 message set_message String = "Message";
    4 author set_author String = "Author";
    5 read_by_customer set_read_by_customer i32 = "ReadByCustomer";
    6 special_type set_special_type ChatMessageSpecialType = "SpecialType";
    7 special_param set_special_param String = "SpecialParam";
    8 when_posted set_when_posted DateTime = "WhenPosted";
} }
