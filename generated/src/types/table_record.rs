// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// A row of an extra table.
///
/// - returned by
///   [`database_table_agent().read_row`](../database_table_agent/struct.DatabaseTableAgentClient.html#method.read_row),
///   [`table_record().read_row`](../table_record/struct.TableRecordClient.html#method.read_row).
#[non_exhaustive]
pub struct TableRecord {
    /// Values by column, in the text form of the API.
    pub values: Option<Map<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TableRecord "TableRecord" crate::PROFILE {
    0 values set_values Map<String> = "Values";
    1 table_right set_table_right Box<TableRight> = "TableRight";
    2 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
