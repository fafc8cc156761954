// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Status that clients should propose for requests of a category. It is a preference: the API does not
/// enforce it.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`TicketCategoryEntity`](struct.TicketCategoryEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketCategoryClosingStatus {
    /// Clients propose what the user prefers.
    ///
    /// `UserDefined`, number 0.
    UserDefined,
    /// Clients propose the active status, for a request that is still open.
    ///
    /// `Active`, number 1.
    Active,
    /// Clients propose the closed status, for a request that is done.
    ///
    /// `Closed`, number 2.
    Closed,
    /// Clients propose the postponed status, for a request that waits until later.
    ///
    /// `Postponed`, number 3.
    Postponed,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketCategoryClosingStatus "TicketCategoryClosingStatus" crate::PROFILE {
    0 UserDefined = "UserDefined" 0;
    1 Active = "Active" 1;
    2 Closed = "Closed" 2;
    3 Postponed = "Postponed" 3;
} }
