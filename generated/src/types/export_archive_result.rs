// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Where an archive was exported to: the path of the file, or the key of the background job that writes
/// it.
///
/// - returned by
///   [`archive_agent().export_archive`](../archive_agent/struct.ArchiveAgentClient.html#method.export_archive),
///   [`targets_agent().export_target_group_to_excel`](../targets_agent/struct.TargetsAgentClient.html#method.export_target_group_to_excel).
#[non_exhaustive]
pub struct ExportArchiveResult {
    /// Key of the background job; 0 or less when none was made.
    pub batch_task_id: Option<i32>,
    /// Path of the file that was made; empty for none.
    pub file_name: Option<String>,
    /// Errors and other remarks.
    pub message: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
