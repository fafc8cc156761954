// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `EntityCounts` of the API.
#[non_exhaustive]
pub struct EntityCounts {
    /// The property `EntityName`.
    pub entity_name: Option<String>,
    /// The property `Records`.
    pub records: Option<i32>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { EntityCounts "EntityCounts" crate::PROFILE {
    0 entity_name set_entity_name String = "EntityName";
    1 records set_records i32 = "Records";
    2 table_right set_table_right Box<TableRight> = "TableRight";
    3 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
