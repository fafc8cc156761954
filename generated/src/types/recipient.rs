// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::RecipientType;

/// Receiver of a message of a request.
///
/// - returned by
///   [`ticket_agent().calculate_message_recipients`](../ticket_agent/struct.TicketAgentClient.html#method.calculate_message_recipients).
#[non_exhaustive]
pub struct Recipient {
    /// Whether the receiver gets the message or a copy.
    pub r#type: Option<RecipientType>,
    /// E-mail address of the recipient.
    pub value: Option<String>,
    /// Receiver as users see it.
    pub display_value: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { Recipient "Recipient" crate::PROFILE {
    0 r#type set_type RecipientType = "Type";
    1 value set_value String = "Value";
    2 display_value set_display_value String = "DisplayValue";
} }
