// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `UpdateAppointmentRequest` of the API.
#[non_exhaustive]
pub struct UpdateAppointmentRequest {
    /// The property `Id`.
    pub id: Option<i32>,
    /// The property `StartTime`.
    pub start_time: Option<DateTime>,
    /// The property `EndTime`.
    pub end_time: Option<DateTime>,
    /// The property `Status`.
    pub status: Option<i32>,
    /// The property `Type`.
    pub r#type: Option<i32>,
    /// The property `AssociateId`.
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
