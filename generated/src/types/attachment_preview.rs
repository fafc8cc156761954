// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, DateTime, Map, Unknown, carrier};
use crate::types::{AttachmentEntity, FieldProperty, TableRight};

/// Attached file for a preview; a message as attachment is taken apart.
///
/// - returned by
///   [`ticket_agent().get_attachment_preview`](../ticket_agent/struct.TicketAgentClient.html#method.get_attachment_preview).
#[non_exhaustive]
pub struct AttachmentPreview {
    /// File name of the attachment.
    pub name: Option<String>,
    /// Media type of the attachment.
    pub mime_type: Option<String>,
    /// Size of the file in bytes.
    pub size: Option<i32>,
    /// Bytes of the file.
    pub content: Option<Bytes>,
    /// Subject of an attached e-mail; null for other files.
    pub email_subject: Option<String>,
    /// Sender of an attached e-mail; null for other files.
    pub email_from: Option<String>,
    /// Receivers of an attached e-mail; null for other files.
    pub email_to: Option<String>,
    /// Receivers of copies of an attached e-mail; null for other files.
    pub email_cc: Option<String>,
    /// Date of an attached e-mail; the lowest date for other files.
    pub email_date: Option<DateTime>,
    /// Files within an attached e-mail; empty for other files.
    pub email_attachments_info: Option<Vec<AttachmentEntity>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AttachmentPreview "AttachmentPreview" crate::PROFILE {
    0 name set_name String = "Name";
    1 mime_type set_mime_type String = "MimeType";
    2 size set_size i32 = "Size";
    3 content set_content Bytes = "Content";
    4 email_subject set_email_subject String = "EmailSubject";
    5 email_from set_email_from String = "EmailFrom";
    6 email_to set_email_to String = "EmailTo";
    7 email_cc set_email_cc String = "EmailCc";
    8 email_date set_email_date DateTime = "EmailDate";
    9 email_attachments_info set_email_attachments_info Vec<AttachmentEntity> = "EmailAttachmentsInfo";
    10 table_right set_table_right Box<TableRight> = "TableRight";
    11 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
