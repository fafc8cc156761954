// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `RecurrenceDailyPattern` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceDailyPattern {
    /// `Unknown`, number 0.
    Unknown,
    /// `EveryWorkday`, number 1.
    EveryWorkday,
    /// `EveryWeekday`, number 2.
    EveryWeekday,
    /// `EveryCyclicDay`, number 3.
    EveryCyclicDay,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrenceDailyPattern "RecurrenceDailyPattern" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 EveryWorkday = "EveryWorkday" 1;
    2 EveryWeekday = "EveryWeekday" 2;
    3 EveryCyclicDay = "EveryCyclicDay" 3;
} }
