// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::MessageActionType;

/// GetDefaultMessageContentWithOptions: Returns what a new message on a request (ticket) begins with, like
/// `GetDefaultMessageContentFull`, with the option to leave out the signature.
///
/// - taken by
///   [`ticket_agent().get_default_message_content_with_options`](../ticket_agent/struct.TicketAgentClient.html#method.get_default_message_content_with_options).
#[non_exhaustive]
pub struct GetDefaultMessageContentWithOptionsRequest {
    /// Key of the request (ticket) that the new message is for.
    pub ticket_id: Option<i32>,
    /// What the new message is for, such as a reply or an internal comment.
    pub message_action_type: Option<MessageActionType>,
    /// Key of the message that the new one refers to, such as the one replied to.
    pub ticket_message_id: Option<i32>,
    /// Key of the type of the request that the message is for.
    pub ticket_type_id: Option<i32>,
    /// True to leave out the signature of the user.
    pub exclude_signature: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetDefaultMessageContentWithOptionsRequest "GetDefaultMessageContentWithOptionsRequest" crate::PROFILE {
    0 ticket_id set_ticket_id i32 = "TicketId";
    1 message_action_type set_message_action_type MessageActionType = "MessageActionType";
    2 ticket_message_id set_ticket_message_id i32 = "TicketMessageId";
    3 ticket_type_id set_ticket_type_id i32 = "TicketTypeId";
    4 exclude_signature set_exclude_signature bool = "ExcludeSignature";
} }
