// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `AttachmentEntityWithLinks` of the API.
#[non_exhaustive]
pub struct AttachmentEntityWithLinks {
    /// The property `AttachmentId`.
    pub attachment_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `ContentType`.
    pub content_type: Option<String>,
    /// The property `AttSize`.
    pub att_size: Option<i32>,
    /// The property `InlineImage`.
    pub inline_image: Option<bool>,
    /// The property `ContentId`.
    pub content_id: Option<String>,
    /// The property `AuthKey`.
    pub auth_key: Option<String>,
    /// The property `IsSafeFileExtension`.
    pub is_safe_file_extension: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// The property `_Links`.
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
} }
