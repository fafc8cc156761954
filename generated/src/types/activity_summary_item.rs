// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::ActivityStatus;

/// The carrier `ActivitySummaryItem` of the API.
#[non_exhaustive]
pub struct ActivitySummaryItem {
    /// The property `AppointmentId`.
    pub appointment_id: Option<i32>,
    /// The property `DocumentId`.
    pub document_id: Option<i32>,
    /// The property `Date`.
    pub date: Option<DateTime>,
    /// The property `Description`.
    pub description: Option<String>,
    /// The property `Completed`.
    pub completed: Option<ActivityStatus>,
    /// The property `Registered`.
    pub registered: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ActivitySummaryItem "ActivitySummaryItem" crate::PROFILE {
    0 appointment_id set_appointment_id i32 = "AppointmentId";
    1 document_id set_document_id i32 = "DocumentId";
    2 date set_date DateTime = "Date";
    3 description set_description String = "Description";
    4 completed set_completed ActivityStatus = "Completed";
    5 registered set_registered DateTime = "Registered";
} }
