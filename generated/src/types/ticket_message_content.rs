// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::AttachmentEntity;

/// Text that a new message begins with.
///
/// - returned by
///   [`ticket_agent().get_default_message_content_full`](../ticket_agent/struct.TicketAgentClient.html#method.get_default_message_content_full),
///   [`ticket_agent().get_default_message_content_with_options`](../ticket_agent/struct.TicketAgentClient.html#method.get_default_message_content_with_options).
#[non_exhaustive]
pub struct TicketMessageContent {
    /// Text with template, signature and quoted message.
    pub body: Option<String>,
    /// Files that go along.
    pub attachments_info: Option<Vec<AttachmentEntity>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketMessageContent "TicketMessageContent" crate::PROFILE {
    0 body set_body String = "Body";
    1 attachments_info set_attachments_info Vec<AttachmentEntity> = "AttachmentsInfo";
} }
