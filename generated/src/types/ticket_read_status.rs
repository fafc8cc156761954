// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether the owner of a request has read it, as a color.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets),
///   [`ticket_agent().set_ticket_read_by_owner`](../ticket_agent/struct.TicketAgentClient.html#method.set_ticket_read_by_owner),
///   [`ticket_agent().update_tickets_read_status`](../ticket_agent/struct.TicketAgentClient.html#method.update_tickets_read_status),
///   [`ticket_agent().update_tickets_read_status_by_provider`](../ticket_agent/struct.TicketAgentClient.html#method.update_tickets_read_status_by_provider).
/// - part of [`Ticket`](struct.Ticket.html), [`TicketEntity`](struct.TicketEntity.html),
///   [`TicketEntityWithLinks`](struct.TicketEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketReadStatus {
    /// It is not known whether the owner has read the request.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The owner of the request has read all of it.
    ///
    /// `Green`, number 1.
    Green,
    /// The request has news that its owner has not read.
    ///
    /// `Yellow`, number 2.
    Yellow,
    /// The owner of the request has not read it yet.
    ///
    /// `Red`, number 3.
    Red,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketReadStatus "TicketReadStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Green = "Green" 1;
    2 Yellow = "Yellow" 2;
    3 Red = "Red" 3;
} }
