// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `TicketMessageBadge` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketMessageBadge {
    /// `Unknown`.
    Unknown,
    /// `Reply`.
    Reply,
    /// `Forward`.
    Forward,
    /// `Comment`.
    Comment,
    /// `Incoming`.
    Incoming,
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
