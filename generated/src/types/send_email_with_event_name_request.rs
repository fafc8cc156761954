// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// SendEmailWithEventName: Puts an e-mail in the outbox like `SendEmail`, together with the name of an event.
///
/// - taken by
///   [`person_agent().send_email_with_event_name`](../person_agent/struct.PersonAgentClient.html#method.send_email_with_event_name).
#[non_exhaustive]
pub struct SendEmailWithEventNameRequest {
    /// Sender of the message, as an address.
    pub from: Option<String>,
    /// E-mail address of the recipient.
    pub to: Option<String>,
    /// Line that says what the message is about.
    pub subject: Option<String>,
    /// Text of the e-mail as plain text.
    pub plain_body: Option<String>,
    /// Text of the e-mail as HTML.
    pub html_body: Option<String>,
    /// Keys of the attachments that are sent with the e-mail.
    pub attachment_ids: Option<Vec<i32>>,
    /// Name of the event that the call belongs to. Webhooks expect the form entity.verb, such as button.clicked.
    pub event_name: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendEmailWithEventNameRequest "SendEmailWithEventNameRequest" crate::PROFILE {
    0 from set_from String = "From";
    1 to set_to String = "To";
    2 subject set_subject String = "Subject";
    3 plain_body set_plain_body String = "PlainBody";
    4 html_body set_html_body String = "HtmlBody";
    5 attachment_ids set_attachment_ids Vec<i32> = "AttachmentIds";
    6 event_name set_event_name String = "EventName";
} }
