// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// GetProjectMemberAppointmentsByTasks: Returns appointments with any of several task types, of all projects that a
/// person is a member of.
///
/// - taken by
///   [`appointment_agent().get_project_member_appointments_by_tasks`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_project_member_appointments_by_tasks).
#[non_exhaustive]
pub struct GetProjectMemberAppointmentsByTasksRequest {
    /// Key of the contact person who is the project member, not of the membership.
    pub person_id: Option<i32>,
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

carrier! { GetProjectMemberAppointmentsByTasksRequest "GetProjectMemberAppointmentsByTasksRequest" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 task_ids set_task_ids Vec<i32> = "TaskIds";
} }
