// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DashboardTileType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashboardTileType {
    /// `None`, number 0.
    None,
    /// `Chart`, number 1.
    Chart,
    /// `Web`, number 2.
    Web,
    /// `List`, number 3.
    List,
    /// `Bignum`, number 4.
    Bignum,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashboardTileType "DashboardTileType" crate::PROFILE {
    0 None = "None";
    1 Chart = "Chart";
    2 Web = "Web";
    3 List = "List";
    4 Bignum = "Bignum";
} [0, 1, 2, 3, 4] }
