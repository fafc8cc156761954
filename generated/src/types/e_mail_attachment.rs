// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A file attached to an e-mail.
///
/// - returned by
///   [`e_mail_agent().create_default_e_mail_attachment`](../e_mail_agent/struct.EMailAgentClient.html#method.create_default_e_mail_attachment),
///   [`e_mail_agent().get_attachment`](../e_mail_agent/struct.EMailAgentClient.html#method.get_attachment),
///   [`e_mail_agent().get_attachment_from_id`](../e_mail_agent/struct.EMailAgentClient.html#method.get_attachment_from_id),
///   [`e_mail_agent().get_attachment_from_server_identifier`](../e_mail_agent/struct.EMailAgentClient.html#method.get_attachment_from_server_identifier),
///   [`e_mail_agent().get_preview_attachment_from_doc_id`](../e_mail_agent/struct.EMailAgentClient.html#method.get_preview_attachment_from_doc_id),
///   [`e_mail_agent().get_preview_attachment_from_id`](../e_mail_agent/struct.EMailAgentClient.html#method.get_preview_attachment_from_id)
///   and 2 more operations.
/// - part of [`EMailEntity`](struct.EMailEntity.html).
#[non_exhaustive]
pub struct EMailAttachment {
    /// Description of the file.
    pub description: Option<String>,
    /// File name with its extension.
    pub filename: Option<String>,
    /// Size of the attached file in bytes.
    pub size: Option<i32>,
    /// Media type from the Content-Type header.
    pub r#type: Option<String>,
    /// Value of the Content-Transfer-Encoding header.
    pub encoding: Option<String>,
    /// Value of the Content-ID header.
    pub id: Option<String>,
    /// Value of the Content-Disposition header, such as inline.
    pub disposition: Option<String>,
    /// Whether users may open or store the attachment.
    pub is_safe_file_extension: Option<bool>,
    /// Bytes of a file that is sent; empty for received ones.
    pub stream: Option<Bytes>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EMailAttachment "EMailAttachment" crate::PROFILE {
    0 description set_description String = "Description";
    1 filename set_filename String = "Filename";
    2 size set_size i32 = "Size";
    3 r#type set_type String = "Type";
    4 encoding set_encoding String = "Encoding";
    5 id set_id String = "Id";
    6 disposition set_disposition String = "Disposition";
    7 is_safe_file_extension set_is_safe_file_extension bool = "IsSafeFileExtension";
    8 stream set_stream Bytes = "Stream";
    9 table_right set_table_right Box<TableRight> = "TableRight";
    10 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
