// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes active request priorities from those marked as deleted.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`TicketPriorityEntity`](struct.TicketPriorityEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketPriorityStatus {
    /// Status is not known; it should not occur in the database.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Priority in ordinary use.
    ///
    /// `Normal`, number 1.
    Normal,
    /// Priority marked as deleted.
    ///
    /// `Deleted`, number 2.
    Deleted,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketPriorityStatus "TicketPriorityStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Normal = "Normal" 1;
    2 Deleted = "Deleted" 2;
} }
