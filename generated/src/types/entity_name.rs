// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A table with its title.
///
/// - part of [`DataRights`](struct.DataRights.html).
#[non_exhaustive]
pub struct EntityName {
    /// Table by its name in the database.
    pub table_name: Option<String>,
    /// Table as users see it, maybe as the name of a resource.
    pub table_description: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
