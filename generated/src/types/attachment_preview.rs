// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, DateTime, Map, Unknown, carrier};
use crate::types::{AttachmentEntity, FieldProperty, TableRight};

/// The carrier `AttachmentPreview` of the API.
#[non_exhaustive]
pub struct AttachmentPreview {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `MimeType`.
    pub mime_type: Option<String>,
    /// The property `Size`.
    pub size: Option<i32>,
    /// The property `Content`.
    pub content: Option<Bytes>,
    /// The property `EmailSubject`.
    pub email_subject: Option<String>,
    /// The property `EmailFrom`.
    pub email_from: Option<String>,
    /// The property `EmailTo`.
    pub email_to: Option<String>,
    /// The property `EmailCc`.
    pub email_cc: Option<String>,
    /// The property `EmailDate`.
    pub email_date: Option<DateTime>,
    /// The property `EmailAttachmentsInfo`.
    pub email_attachments_info: Option<Vec<AttachmentEntity>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
