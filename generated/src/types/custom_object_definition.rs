// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{CustomObjectField, FieldProperty, TableRight};

/// Definition of a custom object: its table and fields.
///
/// - returned by
///   [`custom_object_definition().get_custom_object_definition`](../custom_object_definition/struct.CustomObjectDefinitionClient.html#method.get_custom_object_definition),
///   [`custom_object_agent().create_default_custom_object_definition`](../custom_object_agent/struct.CustomObjectAgentClient.html#method.create_default_custom_object_definition),
///   [`custom_object_agent().get_custom_object_definition`](../custom_object_agent/struct.CustomObjectAgentClient.html#method.get_custom_object_definition).
#[non_exhaustive]
pub struct CustomObjectDefinition {
    /// Key of the custom object in the table of extra tables; 0 in one that has not been saved.
    pub id: Option<i32>,
    /// Name of the table, such as y\_equipment.
    pub name: Option<String>,
    /// Custom object as users see it.
    pub title: Option<String>,
    /// Field that represents a row in lists.
    pub display_field: Option<String>,
    /// What the custom object is for.
    pub description: Option<String>,
    /// Key of the custom object's icon among the binary objects.
    pub icon_id: Option<i32>,
    /// Bits with further settings of the table.
    pub flags: Option<i32>,
    /// Fields in their order.
    pub fields: Option<Vec<CustomObjectField>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CustomObjectDefinition "CustomObjectDefinition" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 title set_title String = "Title";
    3 display_field set_display_field String = "DisplayField";
    4 description set_description String = "Description";
    5 icon_id set_icon_id i32 = "IconId";
    6 flags set_flags i32 = "Flags";
    7 fields set_fields Vec<CustomObjectField> = "Fields";
    8 table_right set_table_right Box<TableRight> = "TableRight";
    9 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
