// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::FormSubmissionStatus;

/// Short form of the web form submission that a request came from.
///
/// - part of [`TicketEntity`](struct.TicketEntity.html),
///   [`TicketEntityWithLinks`](struct.TicketEntityWithLinks.html).
#[non_exhaustive]
pub struct TicketFormSubmission {
    /// Key of the submission that the request came from.
    pub form_submission_id: Option<i32>,
    /// E-mail address of the sender.
    pub email_address: Option<String>,
    /// How far the submission is processed.
    pub status: Option<FormSubmissionStatus>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketFormSubmission "TicketFormSubmission" crate::PROFILE {
    0 form_submission_id set_form_submission_id i32 = "FormSubmissionId";
    1 email_address set_email_address String = "EmailAddress";
    2 status set_status FormSubmissionStatus = "Status";
} }
