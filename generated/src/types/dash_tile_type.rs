// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DashTileType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileType {
    /// `None`, number 0.
    None,
    /// `Pie`, number 1.
    Pie,
    /// `List`, number 2.
    List,
    /// `BigNum`, number 3.
    BigNum,
    /// `Bar`, number 4.
    Bar,
    /// `Line`, number 5.
    Line,
    /// `Area`, number 6.
    Area,
    /// `Column`, number 7.
    Column,
    /// `CombinedBarLine`, number 8.
    CombinedBarLine,
    /// `CombinedColumnLine`, number 9.
    CombinedColumnLine,
    /// `WebPanel`, number 10.
    WebPanel,
    /// `HTML`, number 11.
    HTML,
    /// `Gauge`.
    Gauge,
    /// `Funnel`.
    Funnel,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashTileType "DashTileType" crate::PROFILE {
    0 None = "None" 0;
    1 Pie = "Pie" 1;
    2 List = "List" 2;
    3 BigNum = "BigNum" 3;
    4 Bar = "Bar" 4;
    5 Line = "Line" 5;
    6 Area = "Area" 6;
    7 Column = "Column" 7;
    8 CombinedBarLine = "CombinedBarLine" 8;
    9 CombinedColumnLine = "CombinedColumnLine" 9;
    10 WebPanel = "WebPanel" 10;
    11 HTML = "HTML" 11;
    12 Gauge = "Gauge";
    13 Funnel = "Funnel";
} }
