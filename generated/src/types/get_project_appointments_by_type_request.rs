// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::AppointmentType;

/// GetProjectAppointmentsByType: Returns appointments of a project of one kind, such as tasks, in a period.
///
/// - taken by
///   [`appointment_agent().get_project_appointments_by_type`](../appointment_agent/struct.AppointmentAgentClient.html#method.get_project_appointments_by_type).
#[non_exhaustive]
pub struct GetProjectAppointmentsByTypeRequest {
    /// Key of the project whose appointments are returned.
    pub project_id: Option<i32>,
    /// First moment of the period.
    pub start_time: Option<DateTime>,
    /// Last moment of the period.
    pub end_time: Option<DateTime>,
    /// Largest number of activities to return; -1 for no limit.
    pub count: Option<i32>,
    /// Whether the activity is in the diary, a task, a note or another kind.
    pub appointment_type: Option<AppointmentType>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetProjectAppointmentsByTypeRequest "GetProjectAppointmentsByTypeRequest" crate::PROFILE {
    0 project_id set_project_id i32 = "ProjectId";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 count set_count i32 = "Count";
    4 appointment_type set_appointment_type AppointmentType = "AppointmentType";
} }
