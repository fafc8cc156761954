// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `TicketPriorityEscalateEvent` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPriorityEscalateEvent {
    /// `None`, number -1.
    None,
    /// `Stop`, number 0.
    Stop,
    /// `Continue`, number 1.
    Continue,
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
