// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `OperationInfo` of the API.
#[non_exhaustive]
pub struct OperationInfo {
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `EncodedDisplayName`.
    pub encoded_display_name: Option<String>,
    /// The property `EncodedLeadTexts`.
    pub encoded_lead_texts: Option<Vec<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
