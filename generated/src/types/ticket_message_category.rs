// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `TicketMessageCategory` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketMessageCategory {
    /// `Message`, number 0.
    Message,
    /// `Bounce`, number 1.
    Bounce,
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
