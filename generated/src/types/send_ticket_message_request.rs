// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// SendTicketMessage: Sends a message of a request (ticket) to the given recipients by e-mail. A reply template can
/// be filled in with it; 0 or less means none. `GdprSource` is obsolete.
///
/// - taken by
///   [`ticket_agent().send_ticket_message`](../ticket_agent/struct.TicketAgentClient.html#method.send_ticket_message).
#[non_exhaustive]
pub struct SendTicketMessageRequest {
    /// Key of the message to send.
    pub ticket_message_entity_id: Option<i32>,
    /// Main recipients, each an e-mail address or a telephone number.
    pub to: Option<Vec<String>>,
    /// Recipients of a copy whom the others see.
    pub cc: Option<Vec<String>>,
    /// Recipients of a copy whom the others do not see.
    pub bcc: Option<Vec<String>>,
    /// Line that says what the message is about.
    pub subject: Option<String>,
    /// Key of the reply template that the message is merged with; 0 or less for none.
    pub reply_template_id: Option<i32>,
    /// Obsolete; leave this property empty.
    pub gdpr_source: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SendTicketMessageRequest "SendTicketMessageRequest" crate::PROFILE {
    0 ticket_message_entity_id set_ticket_message_entity_id i32 = "TicketMessageEntityId";
    1 to set_to Vec<String> = "To";
    2 cc set_cc Vec<String> = "Cc";
    3 bcc set_bcc Vec<String> = "Bcc";
    4 subject set_subject String = "Subject";
    5 reply_template_id set_reply_template_id i32 = "ReplyTemplateId";
    6 gdpr_source set_gdpr_source String = "GdprSource";
} }
