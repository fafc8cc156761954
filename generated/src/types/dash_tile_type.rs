// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How a tile draws its values.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DashTileDefinition`](struct.DashTileDefinition.html),
///   [`DashTileDefinitionWithLinks`](struct.DashTileDefinitionWithLinks.html),
///   [`PreviewDashTile`](struct.PreviewDashTile.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileType {
    /// No kind of tile is set.
    ///
    /// `None`, number 0.
    None,
    /// Chart whose values are sectors of a circle.
    ///
    /// `Pie`, number 1.
    Pie,
    /// Rows of a table.
    ///
    /// `List`, number 2.
    List,
    /// One figure in large type.
    ///
    /// `BigNum`, number 3.
    BigNum,
    /// Chart with horizontal bars.
    ///
    /// `Bar`, number 4.
    Bar,
    /// Points that are connected.
    ///
    /// `Line`, number 5.
    Line,
    /// Points that are connected, filled below.
    ///
    /// `Area`, number 6.
    Area,
    /// Chart with vertical bars.
    ///
    /// `Column`, number 7.
    Column,
    /// Horizontal bars with connected points.
    ///
    /// `CombinedBarLine`, number 8.
    CombinedBarLine,
    /// Vertical bars with connected points.
    ///
    /// `CombinedColumnLine`, number 9.
    CombinedColumnLine,
    /// Web page inside the tile.
    ///
    /// `WebPanel`, number 10.
    WebPanel,
    /// HTML that the tile defines itself.
    ///
    /// `HTML`, number 11.
    HTML,
    /// Dial that shows one value on a scale.
    ///
    /// `Gauge`.
    Gauge,
    /// Stages that become narrower.
    ///
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
