// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// A request in the overview of a company or person.
///
/// - returned by
///   [`ticket_agent().get_ticket_summaries`](../ticket_agent/struct.TicketAgentClient.html#method.get_ticket_summaries).
/// - part of [`ContactSummary`](struct.ContactSummary.html), [`PersonSummary`](struct.PersonSummary.html).
#[non_exhaustive]
pub struct TicketSummaryItem {
    /// Key of the request that is summed up.
    pub ticket_id: Option<i32>,
    /// Key of the request's status, which installations define.
    pub ticket_status: Option<i32>,
    /// Subject of the request.
    pub title: Option<String>,
    /// When the request was made.
    pub registered: Option<DateTime>,
    /// Icon of the request's state.
    pub icon_hint: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TicketSummaryItem "TicketSummaryItem" crate::PROFILE {
    0 ticket_id set_ticket_id i32 = "TicketId";
    1 ticket_status set_ticket_status i32 = "TicketStatus";
    2 title set_title String = "Title";
    3 registered set_registered DateTime = "Registered";
    4 icon_hint set_icon_hint String = "IconHint";
} }
