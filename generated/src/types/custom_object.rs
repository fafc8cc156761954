// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A row in the table of a custom object.
///
/// - taken by
///   [`custom_object().save_custom_object`](../custom_object/struct.CustomObjectClient.html#method.save_custom_object),
///   [`custom_object_agent().save_custom_object`](../custom_object_agent/struct.CustomObjectAgentClient.html#method.save_custom_object).
/// - returned by
///   [`custom_object().save_custom_object`](../custom_object/struct.CustomObjectClient.html#method.save_custom_object),
///   [`custom_object().get_custom_object`](../custom_object/struct.CustomObjectClient.html#method.get_custom_object),
///   [`custom_object_agent().create_default_custom_object`](../custom_object_agent/struct.CustomObjectAgentClient.html#method.create_default_custom_object),
///   [`custom_object_agent().get_custom_object`](../custom_object_agent/struct.CustomObjectAgentClient.html#method.get_custom_object),
///   [`custom_object_agent().save_custom_object`](../custom_object_agent/struct.CustomObjectAgentClient.html#method.save_custom_object).
#[non_exhaustive]
pub struct CustomObject {
    /// Name of the table of the custom object, such as y\_equipment.
    pub definition_name: Option<String>,
    /// Key of the row; 0 in one that has not been saved.
    pub id: Option<i32>,
    /// Values by column, in the text form of the API, such as \[I:42\].
    pub values: Option<Map<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
