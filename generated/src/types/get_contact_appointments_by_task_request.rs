// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetContactAppointmentsByTask: Returns appointments of a company with one task type in a period.
///
/// - taken by
///   [`appointment_agent().get_contact_appointments_by_task`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_contact_appointments_by_task).
#[non_exhaustive]
pub struct GetContactAppointmentsByTaskRequest {
    /// Key of the company whose appointments are returned.
    pub contact_id: Option<i32>,
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

carrier! { GetContactAppointmentsByTaskRequest "GetContactAppointmentsByTaskRequest" crate::PROFILE {
    0 contact_id set_contact_id i32 = "ContactId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_id set_task_id i32 = "TaskId";
} }
