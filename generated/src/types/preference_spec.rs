// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `PreferenceSpec` of the API.
#[non_exhaustive]
pub struct PreferenceSpec {
    /// The property `Section`.
    pub section: Option<String>,
    /// The property `Key`.
    pub key: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PreferenceSpec "PreferenceSpec" crate::PROFILE {
    0 section set_section String = "Section";
    1 key set_key String = "Key";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
