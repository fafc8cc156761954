// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// SendConsentConfirmationEmail: Sends a contact person a consent confirmation e-mail, made from a document
/// template, in the given culture and to the given address. The subject is optional.
///
/// - taken by
///   [`person_agent().send_consent_confirmation_email`](../person_agent/struct.PersonAgentClient.html#method.send_consent_confirmation_email).
#[non_exhaustive]
pub struct SendConsentConfirmationEmailRequest {
    /// Key of the contact person who the e-mail is for.
    pub person_id: Option<i32>,
    /// Address that the e-mail is sent to.
    pub email_address: Option<String>,
    /// Key of the document template that the e-mail is made from.
    pub email_template_id: Option<i32>,
    /// Windows number (LCID) of the culture that the e-mail is written in.
    pub culture_lcid_id: Option<i32>,
    /// Subject line of the e-mail; optional.
    pub subject: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendConsentConfirmationEmailRequest "SendConsentConfirmationEmailRequest" crate::PROFILE {
    0 person_id set_person_id i32 = "PersonId";
    1 email_address set_email_address String = "EmailAddress";
    2 email_template_id set_email_template_id i32 = "EmailTemplateId";
    3 culture_lcid_id set_culture_lcid_id i32 = "CultureLcidId";
    4 subject set_subject String = "Subject";
} }
