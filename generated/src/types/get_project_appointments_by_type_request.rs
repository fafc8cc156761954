// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::AppointmentType;

/// The carrier `GetProjectAppointmentsByTypeRequest` of the API.
#[non_exhaustive]
pub struct GetProjectAppointmentsByTypeRequest {
    /// The property `ProjectId`.
    pub project_id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Count`.
    pub count: Option<i32>,
    /// The property `AppointmentType`.
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
