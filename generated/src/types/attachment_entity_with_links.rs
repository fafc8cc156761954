// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{AttachmentEntity, FieldProperty, TableRight};

/// An `AttachmentEntity` with addresses of related resources.
///
/// - returned by
///   [`attachment().post_attachment_entity`](../attachment/struct.AttachmentClient.html#method.post_attachment_entity),
///   [`attachment().get_attachment_entity`](../attachment/struct.AttachmentClient.html#method.get_attachment_entity),
///   [`attachment().put_attachment_entity`](../attachment/struct.AttachmentClient.html#method.put_attachment_entity),
///   [`attachment().patch_attachment_entity`](../attachment/struct.AttachmentClient.html#method.patch_attachment_entity).
#[non_exhaustive]
pub struct AttachmentEntityWithLinks {
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
    /// Addresses of related resources by relation name.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AttachmentEntityWithLinks "AttachmentEntityWithLinks" crate::PROFILE {
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
    10 links set_links Map<String> = "_Links";
} secret [6] }

/// What is saved of it: the properties that [`AttachmentEntity`] has.
impl From<AttachmentEntityWithLinks> for AttachmentEntity {
    fn from(carrier: AttachmentEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<AttachmentEntity> for AttachmentEntityWithLinks {
    fn from(carrier: AttachmentEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
