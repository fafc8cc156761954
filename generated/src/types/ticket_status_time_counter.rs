// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `TicketStatusTimeCounter` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketStatusTimeCounter {
    /// `None`, number 0.
    None,
    /// `Internally`, number 1.
    Internally,
    /// `Externally`, number 2.
    Externally,
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
