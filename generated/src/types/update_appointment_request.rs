// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// UpdateAppointment: Changes time, state, kind and owner of an appointment and returns it.
///
/// - taken by
///   [`appointment_agent().update_appointment`](../appointment_agent/struct.AppointmentAgentClient.html#method.update_appointment).
#[non_exhaustive]
pub struct UpdateAppointmentRequest {
    /// Key of the appointment to change.
    pub id: Option<i32>,
    /// Point in time at which the appointment begins after the change.
    pub start_time: Option<DateTime>,
    /// Point in time at which the appointment ends after the change.
    pub end_time: Option<DateTime>,
    /// State that the appointment gets, as a number.
    pub status: Option<i32>,
    /// Kind that the appointment gets, as a number.
    pub r#type: Option<i32>,
    /// Key of the user (associate) who owns the appointment after the change.
    pub associate_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateAppointmentRequest "UpdateAppointmentRequest" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 status set_status i32 = "Status";
    4 r#type set_type i32 = "Type";
    5 associate_id set_associate_id i32 = "AssociateId";
} }
