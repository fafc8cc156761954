// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, UpsertRowActionStatus};

/// What an upsert did with one row: the key of the row, and whether it was inserted, changed or left.
///
/// - part of [`MassOperationResult`](struct.MassOperationResult.html).
#[non_exhaustive]
pub struct UpsertRowStatus {
    /// Key of the row in the table.
    pub primary_key: Option<i32>,
    /// Whether the row was inserted, changed or left.
    pub action: Option<UpsertRowActionStatus>,
    /// Values that the row was found by, in the order of the call.
    pub row_keys: Option<Vec<String>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpsertRowStatus "UpsertRowStatus" crate::PROFILE {
    0 primary_key set_primary_key i32 = "PrimaryKey";
    1 action set_action UpsertRowActionStatus = "Action";
    2 row_keys set_row_keys Vec<String> = "RowKeys";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
