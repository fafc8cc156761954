// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `TableRecord` of the API.
#[non_exhaustive]
pub struct TableRecord {
    /// The property `Values`.
    pub values: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TableRecord "TableRecord" crate::PROFILE {
    0 values set_values Map<String> = "Values";
    1 table_right set_table_right Box<TableRight> = "TableRight";
    2 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
