// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AttachmentEntity, FieldProperty, TableRight};

/// Reply template in one language, with its tags filled in.
///
/// - returned by
///   [`customer_service_agent().get_parsed_template`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_parsed_template),
///   [`customer_service_agent().get_unparsed_template`](../customer_service_agent/struct.CustomerServiceAgentClient.html#method.get_unparsed_template),
///   [`person_agent().get_customer_centre_password_reply_template`](../person_agent/struct.PersonAgentClient.html#method.get_customer_centre_password_reply_template).
#[non_exhaustive]
pub struct ReplyTemplateParsed {
    /// Key of the reply template that was filled in.
    pub reply_template_id: Option<i32>,
    /// Text without markup, with data of customer and request filled in where they apply.
    pub plain_parsed: Option<String>,
    /// Text as HTML, with data of customer and request filled in where they apply.
    pub html_parsed: Option<String>,
    /// Files that belong to the template, without their bytes.
    pub attachments: Option<Vec<AttachmentEntity>>,
    /// Subject of the reply.
    pub subject: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
