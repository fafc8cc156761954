// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Whether a file may be attached, and why not.
///
/// - returned by
///   [`ticket_agent().validate_attachments`](../ticket_agent/struct.TicketAgentClient.html#method.validate_attachments).
#[non_exhaustive]
pub struct AttachmentValidationResult {
    /// Key of the attachment that was checked.
    pub attachment_id: Option<i32>,
    /// Whether the file may be attached.
    pub is_valid: Option<bool>,
    /// Why the file must not be attached.
    pub error_message: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AttachmentValidationResult "AttachmentValidationResult" crate::PROFILE {
    0 attachment_id set_attachment_id i32 = "AttachmentId";
    1 is_valid set_is_valid bool = "IsValid";
    2 error_message set_error_message String = "ErrorMessage";
} }
