// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `QuoteVersionAttachment` of the API.
#[non_exhaustive]
pub struct QuoteVersionAttachment {
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `Included`.
    pub included: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { QuoteVersionAttachment "QuoteVersionAttachment" crate::PROFILE {
    0 document_id set_document_id i32 = "DocumentId";
    1 included set_included bool = "Included";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
