// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};
use crate::types::ActivityStatus;

/// Short form of an appointment or document, for overviews.
///
/// - part of [`ContactSummary`](struct.ContactSummary.html), [`PersonSummary`](struct.PersonSummary.html).
#[non_exhaustive]
pub struct ActivitySummaryItem {
    /// Key of the activity that the item is about.
    pub appointment_id: Option<i32>,
    /// Key of the document; 0 for an appointment.
    pub document_id: Option<i32>,
    /// Start of an appointment, or date of a document.
    pub date: Option<DateTime>,
    /// Text of the appointment, or title of the document.
    pub description: Option<String>,
    /// Whether the activity is done: NotStarted or Completed.
    pub completed: Option<ActivityStatus>,
    /// When the record was created, in UTC.
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
