// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How a message of a request came about.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TicketMessage`](struct.TicketMessage.html),
///   [`TicketMessageEntity`](struct.TicketMessageEntity.html),
///   [`TicketMessageEntityWithLinks`](struct.TicketMessageEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketMessageBadge {
    /// The origin is not known.
    ///
    /// `Unknown`.
    Unknown,
    /// The message was written as a reply.
    ///
    /// `Reply`.
    Reply,
    /// The message was made by forwarding an earlier one.
    ///
    /// `Forward`.
    Forward,
    /// The message is an internal comment.
    ///
    /// `Comment`.
    Comment,
    /// The message came from the processing of another event, such as an incoming e-mail.
    ///
    /// `Incoming`.
    Incoming,
    /// The message is the first one that goes out from the request.
    ///
    /// `Outgoing`.
    Outgoing,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketMessageBadge "TicketMessageBadge" crate::PROFILE {
    0 Unknown = "Unknown";
    1 Reply = "Reply";
    2 Forward = "Forward";
    3 Comment = "Comment";
    4 Incoming = "Incoming";
    5 Outgoing = "Outgoing";
} }
