// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes the alignments of a user-defined field.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`UserDefinedFieldInfo`](struct.UserDefinedFieldInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UdefJustification {
    /// Alignment that is usual for the type of field.
    ///
    /// `Default`, number 0.
    Default,
    /// Alignment at the left.
    ///
    /// `Left`, number 1.
    Left,
    /// Alignment in the center.
    ///
    /// `Center`, number 2.
    Center,
    /// Alignment at the right.
    ///
    /// `Right`, number 3.
    Right,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UdefJustification "UdefJustification" crate::PROFILE {
    0 Default = "Default" 0;
    1 Left = "Left" 1;
    2 Center = "Center" 2;
    3 Right = "Right" 3;
} }
