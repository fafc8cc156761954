// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::TicketSecurityLevel;

/// Reply that goes to several requests at once.
///
/// - taken by [`ticket_agent().batch_reply`](../ticket_agent/struct.TicketAgentClient.html#method.batch_reply).
#[non_exhaustive]
pub struct TicketBatchReplyData {
    /// Keys of the requests that get the reply.
    pub ticket_ids: Option<Vec<i32>>,
    /// Whether the requests are closed afterward.
    pub close_tickets: Option<bool>,
    /// Keys of the files that go along.
    pub attachment_ids: Option<Vec<i32>>,
    /// Text of the reply as HTML; may be empty.
    pub html_body: Option<String>,
    /// Who may read the message: everybody, or employees only.
    pub slevel: Option<TicketSecurityLevel>,
    /// Minutes that are booked on each reply.
    pub time_spent: Option<i32>,
    /// Whether customers get the reply by e-mail.
    pub send_copy_to_customer: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketBatchReplyData "TicketBatchReplyData" crate::PROFILE {
    0 ticket_ids set_ticket_ids Vec<i32> = "TicketIds";
    1 close_tickets set_close_tickets bool = "CloseTickets";
    2 attachment_ids set_attachment_ids Vec<i32> = "AttachmentIds";
    3 html_body set_html_body String = "HtmlBody";
    4 slevel set_slevel TicketSecurityLevel = "Slevel";
    5 time_spent set_time_spent i32 = "TimeSpent";
    6 send_copy_to_customer set_send_copy_to_customer bool = "SendCopyToCustomer";
} }
