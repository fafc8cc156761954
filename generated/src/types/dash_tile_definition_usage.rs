// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Where a tile can be placed.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DashTileDefinition`](struct.DashTileDefinition.html),
///   [`DashTileDefinitionWithLinks`](struct.DashTileDefinitionWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileDefinitionUsage {
    /// The tile is not offered anywhere.
    ///
    /// `None`.
    None,
    /// The tile is offered for dashboards, which are boards of charts.
    ///
    /// `Dashboard`.
    Dashboard,
    /// The tile is offered on the page of selections.
    ///
    /// `Selection`.
    Selection,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashTileDefinitionUsage "DashTileDefinitionUsage" crate::PROFILE {
    0 None = "None";
    1 Dashboard = "Dashboard";
    2 Selection = "Selection";
} }
