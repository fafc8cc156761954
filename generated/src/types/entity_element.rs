// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `EntityElement` of the API.
#[non_exhaustive]
pub struct EntityElement {
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `StrippedValue`.
    pub stripped_value: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EntityElement "EntityElement" crate::PROFILE {
    0 value set_value String = "Value";
    1 stripped_value set_stripped_value String = "StrippedValue";
    2 description set_description String = "Description";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
