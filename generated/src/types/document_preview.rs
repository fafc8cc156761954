// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Bytes, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `DocumentPreview` of the API.
#[non_exhaustive]
pub struct DocumentPreview {
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `Type`.
    pub r#type: Option<String>,
    /// The property `Size`.
    pub size: Option<i32>,
    /// The property `Stream`.
    pub stream: Option<Bytes>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DocumentPreview "DocumentPreview" crate::PROFILE {
    0 name set_name String = "Name";
    1 r#type set_type String = "Type";
    2 size set_size i32 = "Size";
    3 stream set_stream Bytes = "Stream";
    4 table_right set_table_right Box<TableRight> = "TableRight";
    5 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
