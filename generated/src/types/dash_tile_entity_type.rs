// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of records that a tile counts.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DashTileDefinition`](struct.DashTileDefinition.html),
///   [`DashTileDefinitionWithLinks`](struct.DashTileDefinitionWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileEntityType {
    /// No kind of record is set.
    ///
    /// `None`, number 0.
    None,
    /// The tile is about companies (contacts).
    ///
    /// `Contact`, number 1.
    Contact,
    /// The tile is about sales (opportunities).
    ///
    /// `Sale`, number 2.
    Sale,
    /// The tile is about projects of the CRM.
    ///
    /// `Project`, number 3.
    Project,
    /// The tile is about activities (appointments).
    ///
    /// `Appointment`, number 4.
    Appointment,
    /// The tile is about contact persons.
    ///
    /// `Person`, number 5.
    Person,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashTileEntityType "DashTileEntityType" crate::PROFILE {
    0 None = "None" 0;
    1 Contact = "Contact" 1;
    2 Sale = "Sale" 2;
    3 Project = "Project" 3;
    4 Appointment = "Appointment" 4;
    5 Person = "Person" 5;
} }
