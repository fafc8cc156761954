// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{FieldProperty, TableRight};

/// Recording of one run of a CRMScript: duration, memory use, user, outcome and the single steps.
///
/// - part of [`CRMScriptRunResult`](struct.CRMScriptRunResult.html).
#[non_exhaustive]
pub struct CRMScriptTraceRun {
    /// When the recording began.
    pub started_at: Option<DateTime>,
    /// When the recording ended.
    pub ended_at: Option<DateTime>,
    /// Real time that the run took, in seconds.
    pub execution_time: Option<i32>,
    /// Processor time in seconds.
    pub user_execution_time: Option<i32>,
    /// Highest memory use in kilobytes.
    pub peak_memory: Option<i32>,
    /// How many steps are recorded.
    pub num_frames: Option<i32>,
    /// Bytes of the recording.
    pub file_size: Option<i32>,
    /// Key of the user in whose name the script ran.
    pub associate_id: Option<i32>,
    /// State of the run, or the exception that ended it.
    pub status: Option<String>,
    /// Steps of the run that were recorded.
    pub frames: Option<String>,
    /// Whether the recording is kept although only failures are recorded.
    pub force_save_trace: Option<bool>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
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
