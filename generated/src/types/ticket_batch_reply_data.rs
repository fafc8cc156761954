// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::TicketSecurityLevel;

/// The carrier `TicketBatchReplyData` of the API.
#[non_exhaustive]
pub struct TicketBatchReplyData {
    /// The property `TicketIds`.
    pub ticket_ids: Option<Vec<i32>>,
    /// The property `CloseTickets`.
    pub close_tickets: Option<bool>,
    /// The property `AttachmentIds`.
    pub attachment_ids: Option<Vec<i32>>,
    /// The property `HtmlBody`.
    pub html_body: Option<String>,
    /// The property `Slevel`.
    pub slevel: Option<TicketSecurityLevel>,
    /// The property `TimeSpent`.
    pub time_spent: Option<i32>,
    /// The property `SendCopyToCustomer`.
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
