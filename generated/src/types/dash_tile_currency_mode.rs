// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether amounts on a dashboard tile are converted, and to which currency.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DashTileDefinition`](struct.DashTileDefinition.html),
///   [`DashTileDefinitionWithLinks`](struct.DashTileDefinitionWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileCurrencyMode {
    /// Amounts are not converted.
    ///
    /// `None`, number 0.
    None,
    /// Amounts are shown in the currency of the installation.
    ///
    /// `Base`, number 1.
    Base,
    /// Amounts are shown in the currency of the user.
    ///
    /// `Own`, number 2.
    Own,
    /// Amounts are shown in another currency, which the tile names.
    ///
    /// `Specified`, number 3.
    Specified,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashTileCurrencyMode "DashTileCurrencyMode" crate::PROFILE {
    0 None = "None" 0;
    1 Base = "Base" 1;
    2 Own = "Own" 2;
    3 Specified = "Specified" 3;
} }
