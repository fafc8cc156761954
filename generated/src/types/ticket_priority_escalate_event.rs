// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the effects that an event on a request has on its escalation, according to the
/// priority.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`TicketPriorityEntity`](struct.TicketPriorityEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPriorityEscalateEvent {
    /// Event without an effect on escalation.
    ///
    /// `None`, number -1.
    None,
    /// Event that ends the escalation chain.
    ///
    /// `Stop`, number 0.
    Stop,
    /// Event that resumes the escalation from the point where it stopped.
    ///
    /// `Continue`, number 1.
    Continue,
    /// Event that begins the escalation chain again from its first step.
    ///
    /// `Restart`, number 2.
    Restart,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketPriorityEscalateEvent "TicketPriorityEscalateEvent" crate::PROFILE {
    0 None = "None" -1;
    1 Stop = "Stop" 0;
    2 Continue = "Continue" 1;
    3 Restart = "Restart" 2;
} }
