// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AttachmentEntity, FieldProperty, TableRight};

/// The carrier `ReplyTemplateParsed` of the API.
#[non_exhaustive]
pub struct ReplyTemplateParsed {
    /// The property `ReplyTemplateId`.
    pub reply_template_id: Option<i32>,
    /// The property `PlainParsed`.
    pub plain_parsed: Option<String>,
    /// The property `HtmlParsed`.
    pub html_parsed: Option<String>,
    /// The property `Attachments`.
    pub attachments: Option<Vec<AttachmentEntity>>,
    /// The property `Subject`.
    pub subject: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReplyTemplateParsed "ReplyTemplateParsed" crate::PROFILE {
    0 reply_template_id set_reply_template_id i32 = "ReplyTemplateId";
    1 plain_parsed set_plain_parsed String = "PlainParsed";
    2 html_parsed set_html_parsed String = "HtmlParsed";
    3 attachments set_attachments Vec<AttachmentEntity> = "Attachments";
    4 subject set_subject String = "Subject";
    5 table_right set_table_right Box<TableRight> = "TableRight";
    6 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
