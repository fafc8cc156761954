// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `PreferenceLevel` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreferenceLevel {
    /// `Undefined`, number 0.
    Undefined,
    /// `HardDefault`, number 1.
    HardDefault,
    /// `SystemWide`, number 2.
    SystemWide,
    /// `Database`, number 3.
    Database,
    /// `Group`, number 4.
    Group,
    /// `Individual`, number 5.
    Individual,
    /// `PC`, number 6.
    PC,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { PreferenceLevel "PreferenceLevel" crate::PROFILE {
    0 Undefined = "Undefined" 0;
    1 HardDefault = "HardDefault" 1;
    2 SystemWide = "SystemWide" 2;
    3 Database = "Database" 3;
    4 Group = "Group" 4;
    5 Individual = "Individual" 5;
    6 PC = "PC" 6;
} }
