// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `EMailAttachment` of the API.
#[non_exhaustive]
pub struct EMailAttachment {
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Filename`.
    pub filename: Option<String>,
    /// The property `Size`.
    pub size: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Encoding`.
    pub encoding: Option<String>,
    /// The property `Id`.
    pub id: Option<String>,
    /// The property `Disposition`.
    pub disposition: Option<String>,
    /// The property `IsSafeFileExtension`.
    pub is_safe_file_extension: Option<bool>,
    /// The property `Stream`.
    pub stream: Option<Bytes>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
