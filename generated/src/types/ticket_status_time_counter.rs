// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the fields of a request in which a ticket status counts time.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`TicketStatusEntity`](struct.TicketStatusEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStatusTimeCounter {
    /// Time in this status is not counted.
    ///
    /// `None`, number 0.
    None,
    /// Time counted in the internal field of the request.
    ///
    /// `Internally`, number 1.
    Internally,
    /// Time counted in the external field of the request.
    ///
    /// `Externally`, number 2.
    Externally,
    /// Time counted in the queue field of the request.
    ///
    /// `Queue`, number 3.
    Queue,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketStatusTimeCounter "TicketStatusTimeCounter" crate::PROFILE {
    0 None = "None" 0;
    1 Internally = "Internally" 1;
    2 Externally = "Externally" 2;
    3 Queue = "Queue" 3;
} }
