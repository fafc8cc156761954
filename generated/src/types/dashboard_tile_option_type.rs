// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DashboardTileOptionType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashboardTileOptionType {
    /// `None`, number 0.
    None,
    /// `String`, number 1.
    String,
    /// `Integer`, number 2.
    Integer,
    /// `Boolean`, number 3.
    Boolean,
    /// `List`, number 4.
    List,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashboardTileOptionType "DashboardTileOptionType" crate::PROFILE {
    0 None = "None";
    1 String = "String";
    2 Integer = "Integer";
    3 Boolean = "Boolean";
    4 List = "List";
} [0, 1, 2, 3, 4] }
