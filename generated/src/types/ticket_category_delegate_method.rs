// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How new requests of a category are assigned to its members.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by [`ticket().merge_tickets`](../ticket/struct.TicketClient.html#method.merge_tickets).
/// - part of [`TicketCategoryEntity`](struct.TicketCategoryEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketCategoryDelegateMethod {
    /// The method is not known; it should not occur in a database.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Members get requests in turn, so that all have the same number.
    ///
    /// `Even`, number 1.
    Even,
    /// Members get requests in proportion to their weight in the category.
    ///
    /// `Weighted`, number 2.
    Weighted,
    /// The member with the fewest active requests gets the next one.
    ///
    /// `Unfair`, number 3.
    Unfair,
    /// Requests stay unassigned.
    ///
    /// `Not`, number 4.
    Not,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TicketCategoryDelegateMethod "TicketCategoryDelegateMethod" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Even = "Even" 1;
    2 Weighted = "Weighted" 2;
    3 Unfair = "Unfair" 3;
    4 Not = "Not" 4;
} }
