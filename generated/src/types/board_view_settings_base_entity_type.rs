// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of records on a board.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoardViewSettingsBaseEntityType {
    /// Not set.
    ///
    /// `None`.
    None,
    /// Cards are opportunities.
    ///
    /// `Sale`.
    Sale,
    /// Cards are projects, one each.
    ///
    /// `Project`.
    Project,
    /// Cards are persons.
    ///
    /// `ContactPerson`.
    ContactPerson,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { BoardViewSettingsBaseEntityType "BoardViewSettingsBaseEntityType" crate::PROFILE {
    0 None = "None";
    1 Sale = "Sale";
    2 Project = "Project";
    3 ContactPerson = "ContactPerson";
} }
