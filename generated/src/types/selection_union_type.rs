// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How a combined selection puts the members of its left and right selection together.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`SelectionEntity`](struct.SelectionEntity.html),
///   [`SelectionEntityWithLinks`](struct.SelectionEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelectionUnionType {
    /// The way is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Members of the left selection that the right one does not contain.
    ///
    /// `SubtractRightFromLeft`, number 1.
    SubtractRightFromLeft,
    /// Members of the right selection that the left one does not contain.
    ///
    /// `SubtractLeftFromRight`, number 2.
    SubtractLeftFromRight,
    /// Members that both selections contain.
    ///
    /// `Intersect`, number 3.
    Intersect,
    /// Members that exactly one of the selections contains.
    ///
    /// `XOR`, number 4.
    XOR,
    /// Members of both selections, each of them once.
    ///
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
