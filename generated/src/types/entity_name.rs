// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `EntityName` of the API.
#[non_exhaustive]
pub struct EntityName {
    /// The property `TableName`.
    pub table_name: Option<String>,
    /// The property `TableDescription`.
    pub table_description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EntityName "EntityName" crate::PROFILE {
    0 table_name set_table_name String = "TableName";
    1 table_description set_table_description String = "TableDescription";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
