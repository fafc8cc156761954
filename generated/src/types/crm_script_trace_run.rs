// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// The carrier `CRMScriptTraceRun` of the API.
#[non_exhaustive]
pub struct CRMScriptTraceRun {
    /// The property `StartedAt`.
    pub started_at: Option<DateTime>,
    /// The property `EndedAt`.
    pub ended_at: Option<DateTime>,
    /// The property `ExecutionTime`.
    pub execution_time: Option<i32>,
    /// The property `UserExecutionTime`.
    pub user_execution_time: Option<i32>,
    /// The property `PeakMemory`.
    pub peak_memory: Option<i32>,
    /// The property `NumFrames`.
    pub num_frames: Option<i32>,
    /// The property `FileSize`.
    pub file_size: Option<i32>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `Status`.
    pub status: Option<String>,
    /// The property `Frames`.
    pub frames: Option<String>,
    /// The property `ForceSaveTrace`.
    pub force_save_trace: Option<bool>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CRMScriptTraceRun "CRMScriptTraceRun" crate::PROFILE {
    0 started_at set_started_at DateTime = "StartedAt";
    1 ended_at set_ended_at DateTime = "EndedAt";
    2 execution_time set_execution_time i32 = "ExecutionTime";
    3 user_execution_time set_user_execution_time i32 = "UserExecutionTime";
    4 peak_memory set_peak_memory i32 = "PeakMemory";
    5 num_frames set_num_frames i32 = "NumFrames";
    6 file_size set_file_size i32 = "FileSize";
    7 associate_id set_associate_id i32 = "AssociateId";
    8 status set_status String = "Status";
    9 frames set_frames String = "Frames";
    10 force_save_trace set_force_save_trace bool = "ForceSaveTrace";
    11 table_right set_table_right Box<TableRight> = "TableRight";
    12 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
