// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Length of a period that durations are counted in.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationUnit {
    /// Not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// A sixtieth of a minute.
    ///
    /// `Second`, number 1.
    Second,
    /// Sixty seconds.
    ///
    /// `Minute`, number 2.
    Minute,
    /// Sixty minutes.
    ///
    /// `Hour`, number 3.
    Hour,
    /// Twenty-four hours.
    ///
    /// `Day`, number 4.
    Day,
    /// Seven days.
    ///
    /// `Week`, number 5.
    Week,
    /// One of the twelve parts of a year.
    ///
    /// `Month`, number 6.
    Month,
    /// Three months.
    ///
    /// `Quarter`, number 7.
    Quarter,
    /// Six months.
    ///
    /// `HalfYear`, number 8.
    HalfYear,
    /// Twelve months.
    ///
    /// `Year`, number 9.
    Year,
    /// Ten years.
    ///
    /// `Decade`, number 10.
    Decade,
    /// A hundred years.
    ///
    /// `Century`, number 11.
    Century,
    /// A thousand years.
    ///
    /// `Millenium`, number 12.
    Millenium,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DurationUnit "DurationUnit" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Second = "Second" 1;
    2 Minute = "Minute" 2;
    3 Hour = "Hour" 3;
    4 Day = "Day" 4;
    5 Week = "Week" 5;
    6 Month = "Month" 6;
    7 Quarter = "Quarter" 7;
    8 HalfYear = "HalfYear" 8;
    9 Year = "Year" 9;
    10 Decade = "Decade" 10;
    11 Century = "Century" 11;
    12 Millenium = "Millenium" 12;
} }
