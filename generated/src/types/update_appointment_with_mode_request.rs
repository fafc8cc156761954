// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::{AppointmentStatus, AppointmentType, RecurrenceUpdateMode};

/// UpdateAppointmentWithMode: Changes time, state, kind and owner of an appointment, or of several in a recurring
/// series, as `UpdateMode` says, and returns it.
///
/// - taken by
///   [`appointment_agent().update_appointment_with_mode`](../appointment_agent/struct.AppointmentAgentClient.html#method.update_appointment_with_mode).
#[non_exhaustive]
pub struct UpdateAppointmentWithModeRequest {
    /// Key of the appointment to change.
    pub id: Option<i32>,
    /// Point in time at which the appointment begins after the change.
    pub start_time: Option<DateTime>,
    /// Point in time at which the appointment ends after the change.
    pub end_time: Option<DateTime>,
    /// State that the appointment gets.
    pub status: Option<AppointmentStatus>,
    /// Kind that the appointment gets.
    pub r#type: Option<AppointmentType>,
    /// Key of the user (associate) who owns the appointment after the change.
    pub associate_id: Option<i32>,
    /// Whether a change applies to this occurrence only or to more of a recurring series.
    pub update_mode: Option<RecurrenceUpdateMode>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateAppointmentWithModeRequest "UpdateAppointmentWithModeRequest" crate::PROFILE {
    0 id set_id i32 = "Id";
    1 start_time set_start_time DateTime = "StartTime";
    2 end_time set_end_time DateTime = "EndTime";
    3 status set_status AppointmentStatus = "Status";
    4 r#type set_type AppointmentType = "Type";
    5 associate_id set_associate_id i32 = "AssociateId";
    6 update_mode set_update_mode RecurrenceUpdateMode = "UpdateMode";
} }
