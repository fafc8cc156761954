// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Length of the periods that sales targets are entered for.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TargetGroup`](struct.TargetGroup.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeriodType {
    /// The length of the periods is not set.
    ///
    /// `None`.
    None,
    /// One value for the whole year.
    ///
    /// `Year`.
    Year,
    /// Two values a year.
    ///
    /// `HalfYear`.
    HalfYear,
    /// Four values a year.
    ///
    /// `Quarter`.
    Quarter,
    /// Twelve values a year.
    ///
    /// `Month`.
    Month,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { PeriodType "PeriodType" crate::PROFILE {
    0 None = "None";
    1 Year = "Year";
    2 HalfYear = "HalfYear";
    3 Quarter = "Quarter";
    4 Month = "Month";
} }
