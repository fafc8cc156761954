// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Days on which a daily series takes place.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`RecurrenceDayPattern`](struct.RecurrenceDayPattern.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrenceDailyPattern {
    /// The daily pattern is not decided yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Every day from Monday to Friday.
    ///
    /// `EveryWorkday`, number 1.
    EveryWorkday,
    /// Every day from Monday to Sunday.
    ///
    /// `EveryWeekday`, number 2.
    EveryWeekday,
    /// Every so many days, at a fixed interval.
    ///
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
