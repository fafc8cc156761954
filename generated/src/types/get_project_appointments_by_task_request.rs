// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetProjectAppointmentsByTask: Returns appointments of a project with one task type in a period.
///
/// - taken by
///   [`appointment_agent().get_project_appointments_by_task`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_project_appointments_by_task).
#[non_exhaustive]
pub struct GetProjectAppointmentsByTaskRequest {
    /// Key of the project whose appointments are returned.
    pub project_id: Option<i32>,
    /// First moment of the period.
    pub start_time: Option<DateTime>,
    /// Last moment of the period.
    pub end_time: Option<DateTime>,
    /// Largest number of activities to return; -1 for no limit.
    pub count: Option<i32>,
    /// Key of the task type, such as meeting or call.
    pub task_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectAppointmentsByTaskRequest "GetProjectAppointmentsByTaskRequest" crate::PROFILE {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_id set_task_id i32 = "TaskId";
} }
