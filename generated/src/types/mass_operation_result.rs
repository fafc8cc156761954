// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight, UpsertRowStatus};

/// The carrier `MassOperationResult` of the API.
#[non_exhaustive]
pub struct MassOperationResult {
    /// The property `Success`.
    pub success: Option<bool>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `Inserts`.
    pub inserts: Option<i32>,
    /// The property `Updates`.
    pub updates: Option<i32>,
    /// The property `Deletes`.
    pub deletes: Option<i32>,
    /// The property `RowStatus`.
    pub row_status: Option<Vec<UpsertRowStatus>>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
