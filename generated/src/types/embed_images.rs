// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How pictures of a message are returned.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`ticket_message().http_get_get_ticket_message_with_embedded_data`](../ticket_message/struct.TicketMessageClient.html#method.http_get_get_ticket_message_with_embedded_data),
///   [`ticket_agent().get_ticket_message_with_embedded_data`](../ticket_agent/struct.TicketAgentClient.html#method.get_ticket_message_with_embedded_data).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmbedImages {
    /// Pictures are returned by their address.
    ///
    /// `Link`.
    Link,
    /// Pictures are returned as part of the text.
    ///
    /// `Inline`.
    Inline,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EmbedImages "EmbedImages" crate::PROFILE {
    0 Link = "Link";
    1 Inline = "Inline";
} }
