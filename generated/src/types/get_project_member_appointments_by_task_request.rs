// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `GetProjectMemberAppointmentsByTaskRequest` of the API.
#[non_exhaustive]
pub struct GetProjectMemberAppointmentsByTaskRequest {
    /// The property `PersonId`.
    pub person_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `TaskId`.
    pub task_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectMemberAppointmentsByTaskRequest "GetProjectMemberAppointmentsByTaskRequest" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_id set_task_id i32 = "TaskId";
} }
