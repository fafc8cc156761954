// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of records on a board.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`selection_agent().create_default_board_view_settings_from_entity_type`](../selection_agent/struct.SelectionAgentClient.html#method.create_default_board_view_settings_from_entity_type).
/// - part of [`BoardViewSettingsBase`](struct.BoardViewSettingsBase.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BoardViewSettingsBaseEntityType {
    /// No kind of record is set.
    ///
    /// `None`.
    None,
    /// Each card of the board is a sale (opportunity).
    ///
    /// `Sale`.
    Sale,
    /// Each card of the board is a project.
    ///
    /// `Project`.
    Project,
    /// Each card of the board is a contact person.
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
