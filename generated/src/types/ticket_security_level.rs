// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Who may see a request or one of its messages.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`Ticket`](struct.Ticket.html), [`TicketBatchReplyData`](struct.TicketBatchReplyData.html),
///   [`TicketEntity`](struct.TicketEntity.html), [`TicketEntityWithLinks`](struct.TicketEntityWithLinks.html),
///   [`TicketMessage`](struct.TicketMessage.html), [`TicketMessageEntity`](struct.TicketMessageEntity.html),
///   [`TicketMessageEntityWithLinks`](struct.TicketMessageEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketSecurityLevel {
    /// The level is not known or not set.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Only employees see the request; the customer center does not show it.
    ///
    /// `Internal`, number 1.
    Internal,
    /// The customer too, on the web pages for customers.
    ///
    /// `External`, number 2.
    External,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketSecurityLevel "TicketSecurityLevel" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Internal = "Internal" 1;
    2 External = "External" 2;
} }
