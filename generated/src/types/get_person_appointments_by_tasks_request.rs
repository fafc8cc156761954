// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetPersonAppointmentsByTasks: Returns appointments of a person with any of several task types, in a period.
///
/// - taken by
///   [`appointment_agent().get_person_appointments_by_tasks`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_person_appointments_by_tasks).
#[non_exhaustive]
pub struct GetPersonAppointmentsByTasksRequest {
    /// Key of the contact person who is the CRM user, not of the associate.
    pub person_id: Option<i32>,
    /// Whether activities of projects that the person is a member of are returned as well.
    pub include_project_appointments: Option<bool>,
    /// First moment of the period.
    pub start_time: Option<DateTime>,
    /// Last moment of the period.
    pub end_time: Option<DateTime>,
    /// Largest number of activities to return; -1 for no limit.
    pub count: Option<i32>,
    /// Keys of the task types that the returned appointments may have.
    pub task_ids: Option<Vec<i32>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetPersonAppointmentsByTasksRequest "GetPersonAppointmentsByTasksRequest" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 include_project_appointments set_include_project_appointments bool = "IncludeProjectAppointments";
    2 start_time set_start_time DateTime = "StartTime";
    3 end_time set_end_time DateTime = "EndTime";
    4 count set_count i32 = "Count";
    5 task_ids set_task_ids Vec<i32> = "TaskIds";
} }
