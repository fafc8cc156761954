// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::SystemMessageType;

/// SendSystemMessage: Sends a system message to one given user (associate).
///
/// - taken by
///   [`diagnostics_agent().send_system_message`](../diagnostics_agent/struct.DiagnosticsAgentClient.html#method.send_system_message).
#[non_exhaustive]
pub struct SendSystemMessageRequest {
    /// Identifier that distinguishes this system message from others.
    pub system_message_id: Option<String>,
    /// Key of the user (associate) who gets the message.
    pub associate_id: Option<i32>,
    /// Text of the message, in Markdown.
    pub markdown_message: Option<String>,
    /// Point in time after which the message is expired and can be removed.
    pub expire: Option<DateTime>,
    /// How serious the message is.
    pub r#type: Option<SystemMessageType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendSystemMessageRequest "SendSystemMessageRequest" crate::PROFILE {
    0 system_message_id set_system_message_id String = "SystemMessageId";
    1 associate_id set_associate_id i32 = "AssociateId";
    2 markdown_message set_markdown_message String = "MarkdownMessage";
    3 expire set_expire DateTime = "Expire";
    4 r#type set_type SystemMessageType = "Type";
} }
