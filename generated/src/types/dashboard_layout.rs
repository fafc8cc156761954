// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DashboardLayout` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DashboardLayout {
    /// `None`, number 0.
    None,
    /// `One`, number 1.
    One,
    /// `TwoVerticalSplit`, number 2.
    TwoVerticalSplit,
    /// `ThreeESplit`, number 3.
    ThreeESplit,
    /// `TwoHorizontalSplit`, number 4.
    TwoHorizontalSplit,
    /// `ThreeTSplit`, number 5.
    ThreeTSplit,
    /// `Four`, number 7.
    Four,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DashboardLayout "DashboardLayout" crate::PROFILE {
    0 None = "None";
    1 One = "One";
    2 TwoVerticalSplit = "TwoVerticalSplit";
    3 ThreeESplit = "ThreeESplit";
    4 TwoHorizontalSplit = "TwoHorizontalSplit";
    5 ThreeTSplit = "ThreeTSplit";
    6 Four = "Four";
} [0, 1, 2, 3, 4, 5, 7] }
