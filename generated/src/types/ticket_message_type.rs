// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the formats of a message body on a request: plain text or HTML.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TicketMessageEntity`](struct.TicketMessageEntity.html),
///   [`TicketMessageEntityWithLinks`](struct.TicketMessageEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketMessageType {
    /// Format of the body is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Body in plain text.
    ///
    /// `Plain`, number 1.
    Plain,
    /// The body of the message is HTML.
    ///
    /// `Html`, number 2.
    Html,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketMessageType "TicketMessageType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Plain = "Plain" 1;
    2 Html = "Html" 2;
} }
