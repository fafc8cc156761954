// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `SelectionUnionType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelectionUnionType {
    /// `Unknown`, number 0.
    Unknown,
    /// `SubtractRightFromLeft`, number 1.
    SubtractRightFromLeft,
    /// `SubtractLeftFromRight`, number 2.
    SubtractLeftFromRight,
    /// `Intersect`, number 3.
    Intersect,
    /// `XOR`, number 4.
    XOR,
    /// `Union`, number 5.
    Union,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SelectionUnionType "SelectionUnionType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 SubtractRightFromLeft = "SubtractRightFromLeft" 1;
    2 SubtractLeftFromRight = "SubtractLeftFromRight" 2;
    3 Intersect = "Intersect" 3;
    4 XOR = "XOR" 4;
    5 Union = "Union" 5;
} }
