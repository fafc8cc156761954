// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::SystemMessageType;

/// The carrier `SendSystemMessageRequest` of the API.
#[non_exhaustive]
pub struct SendSystemMessageRequest {
    /// Identifier that tells this system message apart from others.
    pub system_message_id: Option<String>,
    /// Key of the associate, the CRM user.
    pub associate_id: Option<i32>,
    /// The property `MarkdownMessage`.
    pub markdown_message: Option<String>,
    /// The property `Expire`.
    pub expire: Option<DateTime>,
    /// The property `Type`.
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
