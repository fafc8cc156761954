// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::FormSubmissionStatus;

/// The carrier `TicketFormSubmission` of the API.
#[non_exhaustive]
pub struct TicketFormSubmission {
    /// The property `FormSubmissionId`.
    pub form_submission_id: Option<i32>,
    /// The property `EmailAddress`.
    pub email_address: Option<String>,
    /// The property `Status`.
    pub status: Option<FormSubmissionStatus>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketFormSubmission "TicketFormSubmission" crate::PROFILE {
    0 form_submission_id set_form_submission_id i32 = "FormSubmissionId";
    1 email_address set_email_address String = "EmailAddress";
    2 status set_status FormSubmissionStatus = "Status";
} }
