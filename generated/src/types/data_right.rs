// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Right to one kind of data.
///
/// - part of [`DataRights`](struct.DataRights.html).
#[non_exhaustive]
pub struct DataRight {
    /// The right, in its short form.
    pub value: Option<String>,
    /// The right in words.
    pub description: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
