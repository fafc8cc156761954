// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, UpsertRowStatus};

/// What an operation on many rows of a table has done.
///
/// - returned by
///   [`database_table_agent().delete`](../database_table_agent/struct.DatabaseTableAgentClient.html#method.delete),
///   [`database_table_agent().insert`](../database_table_agent/struct.DatabaseTableAgentClient.html#method.insert),
///   [`database_table_agent().truncate`](../database_table_agent/struct.DatabaseTableAgentClient.html#method.truncate),
///   [`database_table_agent().upsert`](../database_table_agent/struct.DatabaseTableAgentClient.html#method.upsert).
#[non_exhaustive]
pub struct MassOperationResult {
    /// Whether all of the operation worked.
    pub success: Option<bool>,
    /// Remarks, with the time that was used.
    pub message: Option<String>,
    /// How many rows are new.
    pub inserts: Option<i32>,
    /// How many rows have changed.
    pub updates: Option<i32>,
    /// How many rows were removed or emptied.
    pub deletes: Option<i32>,
    /// State and key of each row, where `ReturnRowStatus` of the call asked for them; otherwise null.
    pub row_status: Option<Vec<UpsertRowStatus>>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { MassOperationResult "MassOperationResult" crate::PROFILE {
    0 success set_success bool = "Success";
    1 message set_message String = "Message";
    2 inserts set_inserts i32 = "Inserts";
    3 updates set_updates i32 = "Updates";
    4 deletes set_deletes i32 = "Deletes";
    5 row_status set_row_status Vec<UpsertRowStatus> = "RowStatus";
    6 table_right set_table_right Box<TableRight> = "TableRight";
    7 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
