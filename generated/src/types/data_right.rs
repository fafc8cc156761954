// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `DataRight` of the API.
#[non_exhaustive]
pub struct DataRight {
    /// The property `Value`.
    pub value: Option<String>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DataRight "DataRight" crate::PROFILE {
    0 value set_value String = "Value";
    1 description set_description String = "Description";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
