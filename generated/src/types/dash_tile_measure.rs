// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How a tile combines values.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DashTileDefinition`](struct.DashTileDefinition.html),
///   [`DashTileDefinitionWithLinks`](struct.DashTileDefinitionWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashTileMeasure {
    /// No measure is set.
    ///
    /// `None`, number 0.
    None,
    /// Number of values in the group, duplicates included.
    ///
    /// `CountAll`, number 1.
    CountAll,
    /// All values added up.
    ///
    /// `Sum`, number 2.
    Sum,
    /// The mean of the values.
    ///
    /// `Average`, number 3.
    Average,
    /// Largest value of the group.
    ///
    /// `Max`, number 4.
    Max,
    /// Smallest value of the group.
    ///
    /// `Min`, number 5.
    Min,
    /// Number of different values in the group.
    ///
    /// `Count`, number 6.
    Count,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashTileMeasure "DashTileMeasure" crate::PROFILE {
    0 None = "None" 0;
    1 CountAll = "CountAll" 1;
    2 Sum = "Sum" 2;
    3 Average = "Average" 3;
    4 Max = "Max" 4;
    5 Min = "Min" 5;
    6 Count = "Count" 6;
} }
