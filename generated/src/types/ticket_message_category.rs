// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether a message of a request is an ordinary one or a report about a failed delivery.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TicketMessageEntity`](struct.TicketMessageEntity.html),
///   [`TicketMessageEntityWithLinks`](struct.TicketMessageEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketMessageCategory {
    /// Ordinary message, without a special role.
    ///
    /// `Message`, number 0.
    Message,
    /// An e-mail that came back as undeliverable.
    ///
    /// `Bounce`, number 1.
    Bounce,
    /// The error that the sending system, such as a mail server, has returned for a message.
    ///
    /// `OutboxFailed`, number 2.
    OutboxFailed,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketMessageCategory "TicketMessageCategory" crate::PROFILE {
    0 Message = "Message" 0;
    1 Bounce = "Bounce" 1;
    2 OutboxFailed = "OutboxFailed" 2;
} }
