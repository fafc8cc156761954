// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{BatchTaskState, CancellationBehaviour, FieldProperty, TableRight};

/// The carrier `BatchTaskInfo` of the API.
#[non_exhaustive]
pub struct BatchTaskInfo {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `AssociateId`.
    pub associate_id: Option<i32>,
    /// The property `DetailsTable`.
    pub details_table: Option<i32>,
    /// The property `DetailsRecord`.
    pub details_record: Option<i32>,
    /// The property `IsSystemTask`.
    pub is_system_task: Option<bool>,
    /// The property `IsInternalTask`.
    pub is_internal_task: Option<bool>,
    /// The property `ParameterObject`.
    pub parameter_object: Option<Map<String>>,
    /// The property `LastStarted`.
    pub last_started: Option<DateTime>,
    /// The property `Created`.
    pub created: Option<DateTime>,
    /// The property `StartCount`.
    pub start_count: Option<i32>,
    /// The property `DatabaseSerialNumber`.
    pub database_serial_number: Option<String>,
    /// The property `Context`.
    pub context: Option<String>,
    /// The property `Result`.
    pub result: Option<String>,
    /// The property `State`.
    pub state: Option<BatchTaskState>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Response`.
    pub response: Option<String>,
    /// The property `Request`.
    pub request: Option<String>,
    /// The property `ProgressDescription`.
    pub progress_description: Option<String>,
    /// The property `ProgressPercent`.
    pub progress_percent: Option<i32>,
    /// The property `FileName`.
    pub file_name: Option<String>,
    /// The property `CancellationBehaviour`.
    pub cancellation_behaviour: Option<CancellationBehaviour>,
    /// The property `TableRight`.
    pub table_right: Option<Box<TableRight>>,
    /// The property `FieldProperties`.
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
