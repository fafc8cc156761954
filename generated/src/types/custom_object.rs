// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CustomObject` of the API.
#[non_exhaustive]
pub struct CustomObject {
    /// The property `DefinitionName`.
    pub definition_name: Option<String>,
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Values`.
    pub values: Option<Map<String>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomObject "CustomObject" crate::PROFILE {
    0 definition_name set_definition_name String = "DefinitionName";
    1 id set_id i32 = "Id";
    2 values set_values Map<String> = "Values";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
