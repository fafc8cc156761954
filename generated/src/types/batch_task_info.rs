// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{BatchTaskState, CancellationBehaviour, FieldProperty, TableRight};

/// A job that the server runs in the background, with its state and progress.
///
/// - taken by [`batch().start_batch_job`](../batch/struct.BatchClient.html#method.start_batch_job),
///   [`batch().update_batch_task`](../batch/struct.BatchClient.html#method.update_batch_task),
///   [`batch_agent().start_batch_job`](../batch_agent/struct.BatchAgentClient.html#method.start_batch_job),
///   [`batch_agent().update_batch_task`](../batch_agent/struct.BatchAgentClient.html#method.update_batch_task).
/// - returned by [`batch().get_batch_task_info`](../batch/struct.BatchClient.html#method.get_batch_task_info),
///   [`batch().update_batch_task`](../batch/struct.BatchClient.html#method.update_batch_task),
///   [`batch().get_batch_task_infos_by_state`](../batch/struct.BatchClient.html#method.get_batch_task_infos_by_state),
///   [`batch_agent().get_all_batch_task_infos_by_name`](../batch_agent/struct.BatchAgentClient.html#method.get_all_batch_task_infos_by_name),
///   [`batch_agent().get_all_batch_task_infos_by_name_and_state`](../batch_agent/struct.BatchAgentClient.html#method.get_all_batch_task_infos_by_name_and_state),
///   [`batch_agent().get_batch_task_info`](../batch_agent/struct.BatchAgentClient.html#method.get_batch_task_info)
///   and 11 more operations.
#[non_exhaustive]
pub struct BatchTaskInfo {
    /// Key of the job.
    pub id: Option<i32>,
    /// What kind of job it is, as the server names it.
    pub name: Option<String>,
    /// Key of the user who started the job; 0 for a job of the system.
    pub associate_id: Option<i32>,
    /// Number of the table with more about the job.
    pub details_table: Option<i32>,
    /// Key of the record with more about the job, in the table that `DetailsTable` names.
    pub details_record: Option<i32>,
    /// Whether the server itself started the job.
    pub is_system_task: Option<bool>,
    /// Whether the job leaves no trace in the database.
    pub is_internal_task: Option<bool>,
    /// Input by name; the server stores it as a binary object.
    pub parameter_object: Option<Map<String>>,
    /// When the job was last started.
    pub last_started: Option<DateTime>,
    /// When the job was put into the queue.
    pub created: Option<DateTime>,
    /// How often the job has been started.
    pub start_count: Option<i32>,
    /// Serial number of the installation that the job runs for.
    pub database_serial_number: Option<String>,
    /// Circumstances in which the job runs, such as the tenant.
    pub context: Option<String>,
    /// What came of the job, as text.
    pub result: Option<String>,
    /// How far the job is: new, started, succeeded or failed, for instance.
    pub state: Option<BatchTaskState>,
    /// What the job is for, in words for users.
    pub description: Option<String>,
    /// Output of the job, in its own format.
    pub response: Option<String>,
    /// Input of the job, in its own format.
    pub request: Option<String>,
    /// What the job is doing now, in words.
    pub progress_description: Option<String>,
    /// How much of the work is done, as an estimate in percent.
    pub progress_percent: Option<i32>,
    /// File that belongs to the job, such as an export.
    pub file_name: Option<String>,
    /// Whether and how the job can be stopped.
    pub cancellation_behaviour: Option<CancellationBehaviour>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BatchTaskInfo "BatchTaskInfo" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 name set_name String = "Name";
    2 associate_id set_associate_id i32 = "AssociateId";
    3 details_table set_details_table i32 = "DetailsTable";
    4 details_record set_details_record i32 = "DetailsRecord";
    5 is_system_task set_is_system_task bool = "IsSystemTask";
    6 is_internal_task set_is_internal_task bool = "IsInternalTask";
    7 parameter_object set_parameter_object Map<String> = "ParameterObject";
    8 last_started set_last_started DateTime = "LastStarted";
    9 created set_created DateTime = "Created";
    10 start_count set_start_count i32 = "StartCount";
    11 database_serial_number set_database_serial_number String = "DatabaseSerialNumber";
    12 context set_context String = "Context";
    13 result set_result String = "Result";
    14 state set_state BatchTaskState = "State";
    15 description set_description String = "Description";
    16 response set_response String = "Response";
    17 request set_request String = "Request";
    18 progress_description set_progress_description String = "ProgressDescription";
    19 progress_percent set_progress_percent i32 = "ProgressPercent";
    20 file_name set_file_name String = "FileName";
    21 cancellation_behaviour set_cancellation_behaviour CancellationBehaviour = "CancellationBehaviour";
    22 table_right set_table_right Box<TableRight> = "TableRight";
    23 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }
