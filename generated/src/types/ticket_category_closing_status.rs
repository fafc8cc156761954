// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `TicketCategoryClosingStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TicketCategoryClosingStatus {
    /// `UserDefined`, number 0.
    UserDefined,
    /// `Active`, number 1.
    Active,
    /// `Closed`, number 2.
    Closed,
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
