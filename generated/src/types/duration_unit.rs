// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DurationUnit` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurationUnit {
    /// `Unknown`, number 0.
    Unknown,
    /// `Second`, number 1.
    Second,
    /// `Minute`, number 2.
    Minute,
    /// `Hour`, number 3.
    Hour,
    /// `Day`, number 4.
    Day,
    /// `Week`, number 5.
    Week,
    /// `Month`, number 6.
    Month,
    /// `Quarter`, number 7.
    Quarter,
    /// `HalfYear`, number 8.
    HalfYear,
    /// `Year`, number 9.
    Year,
    /// `Decade`, number 10.
    Decade,
    /// `Century`, number 11.
    Century,
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
