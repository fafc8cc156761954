// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// An operation that a bulk update can apply to a field.
///
/// - part of [`FieldValueInfo`](struct.FieldValueInfo.html).
#[non_exhaustive]
pub struct OperationInfo {
    /// Internal name of the operation.
    pub key: Option<String>,
    /// Operation as users see it, maybe in several languages.
    pub encoded_display_name: Option<String>,
    /// Texts in front of the operation's controls.
    pub encoded_lead_texts: Option<Vec<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { OperationInfo "OperationInfo" crate::PROFILE {
    0 key set_key String = "Key";
    1 encoded_display_name set_encoded_display_name String = "EncodedDisplayName";
    2 encoded_lead_texts set_encoded_lead_texts Vec<String> = "EncodedLeadTexts";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
