// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// BatchForward: Starts a batch task that forwards requests (tickets) to the given e-mail recipients with a
/// comment, and closes the requests if asked to. The response is an integer whose meaning is not documented.
///
/// - taken by [`ticket_agent().batch_forward`](../ticket_agent/struct.TicketAgentClient.html#method.batch_forward).
#[non_exhaustive]
pub struct BatchForwardRequest {
    /// Keys of the requests to forward.
    pub ticket_ids: Option<Vec<i32>>,
    /// E-mail addresses of the main recipients.
    pub to: Option<Vec<String>>,
    /// Recipients of a copy whom the others see.
    pub cc: Option<Vec<String>>,
    /// Recipients of a copy whom the others do not see.
    pub bcc: Option<Vec<String>>,
    /// Comment that goes with the forwarded requests.
    pub comment: Option<String>,
    /// Whether the requests are closed afterward.
    pub close_ticket: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { BatchForwardRequest "BatchForwardRequest" crate::PROFILE {
    0 ticket_ids set_ticket_ids Vec<i32> = "TicketIds";
    1 to set_to Vec<String> = "To";
    2 cc set_cc Vec<String> = "Cc";
    3 bcc set_bcc Vec<String> = "Bcc";
    4 comment set_comment String = "Comment";
    5 close_ticket set_close_ticket bool = "CloseTicket";
} }
