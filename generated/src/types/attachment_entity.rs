// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Data about a file that is attached to a message of a request, without its content.
///
/// - taken by
///   [`attachment().post_attachment_entity`](../attachment/struct.AttachmentClient.html#method.post_attachment_entity),
///   [`attachment().put_attachment_entity`](../attachment/struct.AttachmentClient.html#method.put_attachment_entity),
///   [`ticket_agent().save_attachment_entity`](../ticket_agent/struct.TicketAgentClient.html#method.save_attachment_entity).
/// - returned by
///   [`attachment().copy_from_crm_document`](../attachment/struct.AttachmentClient.html#method.copy_from_crm_document),
///   [`attachment().default_attachment_entity`](../attachment/struct.AttachmentClient.html#method.default_attachment_entity),
///   [`ticket().get_ticket_attachments`](../ticket/struct.TicketClient.html#method.get_ticket_attachments),
///   [`ticket_message().get_attachment_info`](../ticket_message/struct.TicketMessageClient.html#method.get_attachment_info),
///   [`ticket_message().get_attachment_info_non_inline`](../ticket_message/struct.TicketMessageClient.html#method.get_attachment_info_non_inline),
///   [`ticket_agent().copy_from_crm_document`](../ticket_agent/struct.TicketAgentClient.html#method.copy_from_crm_document)
///   and 6 more operations.
/// - part of [`AttachmentPreview`](struct.AttachmentPreview.html),
///   [`ReplyTemplateParsed`](struct.ReplyTemplateParsed.html),
///   [`TicketMessageContent`](struct.TicketMessageContent.html),
///   [`TicketMessageEntity`](struct.TicketMessageEntity.html),
///   [`TicketMessageEntityWithLinks`](struct.TicketMessageEntityWithLinks.html).
#[non_exhaustive]
pub struct AttachmentEntity {
    /// Key of the attachment, given by the server.
    pub attachment_id: Option<i32>,
    /// File name with its extension.
    pub name: Option<String>,
    /// Media type of the file, such as application/octet-stream.
    pub content_type: Option<String>,
    /// Size of the file in bytes.
    pub att_size: Option<i32>,
    /// Whether the attachment is a picture within the HTML of the message.
    pub inline_image: Option<bool>,
    /// Content id by which the HTML refers to the picture.
    pub content_id: Option<String>,
    /// Secret that gives access to this attachment.
    ///
    /// A secret, which `Debug` does not show.
    pub auth_key: Option<String>,
    /// Whether the attachment's extension counts as harmless by the settings.
    pub is_safe_file_extension: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AttachmentEntity "AttachmentEntity" crate::PROFILE {
    0 attachment_id set_attachment_id i32 = "AttachmentId";
    1 name set_name String = "Name";
    2 content_type set_content_type String = "ContentType";
    3 att_size set_att_size i32 = "AttSize";
    4 inline_image set_inline_image bool = "InlineImage";
    5 content_id set_content_id String = "ContentId";
    6 auth_key set_auth_key String = "AuthKey";
    7 is_safe_file_extension set_is_safe_file_extension bool = "IsSafeFileExtension";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} secret [6] }
