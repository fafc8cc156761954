// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Length of a period that durations are counted in.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ProjectTypeEntity`](struct.ProjectTypeEntity.html), [`SaleTypeEntity`](struct.SaleTypeEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationUnit {
    /// The unit is not known.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// A sixtieth of a minute.
    ///
    /// `Second`, number 1.
    Second,
    /// Periods of sixty seconds.
    ///
    /// `Minute`, number 2.
    Minute,
    /// Periods of sixty minutes.
    ///
    /// `Hour`, number 3.
    Hour,
    /// Periods of twenty-four hours.
    ///
    /// `Day`, number 4.
    Day,
    /// Periods of seven days.
    ///
    /// `Week`, number 5.
    Week,
    /// One of the twelve parts of a year.
    ///
    /// `Month`, number 6.
    Month,
    /// Periods of three months.
    ///
    /// `Quarter`, number 7.
    Quarter,
    /// Periods of six months.
    ///
    /// `HalfYear`, number 8.
    HalfYear,
    /// Periods of twelve months.
    ///
    /// `Year`, number 9.
    Year,
    /// Periods of ten years.
    ///
    /// `Decade`, number 10.
    Decade,
    /// Periods of a hundred years.
    ///
    /// `Century`, number 11.
    Century,
    /// Periods of a thousand years; the name is misspelt.
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
