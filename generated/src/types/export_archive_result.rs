// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `ExportArchiveResult` of the API.
#[non_exhaustive]
pub struct ExportArchiveResult {
    /// The property `BatchTaskId`.
    pub batch_task_id: Option<i32>,
    /// The property `FileName`.
    pub file_name: Option<String>,
    /// The property `Message`.
    pub message: Option<String>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ExportArchiveResult "ExportArchiveResult" crate::PROFILE {
    0 batch_task_id set_batch_task_id i32 = "BatchTaskId";
    1 file_name set_file_name String = "FileName";
    2 message set_message String = "Message";
    3 table_right set_table_right Box<TableRight> = "TableRight";
    4 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
