// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Color of a kind of activity in diaries.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`AppointmentInfo`](struct.AppointmentInfo.html), [`TaskListItem`](struct.TaskListItem.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColorIndex {
    /// Blue in a pale shade.
    ///
    /// `LightBlue`, number 0.
    LightBlue,
    /// Blue in a deep shade.
    ///
    /// `DarkBlue`, number 1.
    DarkBlue,
    /// Gray in a pale shade.
    ///
    /// `LightGray`, number 2.
    LightGray,
    /// Gray in a deep shade.
    ///
    /// `DarkGray`, number 3.
    DarkGray,
    /// Green in a pale shade.
    ///
    /// `LightGreen`, number 4.
    LightGreen,
    /// Green in a deep shade.
    ///
    /// `DarkGreen`, number 5.
    DarkGreen,
    /// Yellow in a pale shade.
    ///
    /// `LightYellow`, number 6.
    LightYellow,
    /// Yellow in a deep shade.
    ///
    /// `DarkYellow`, number 7.
    DarkYellow,
    /// Red in a pale shade.
    ///
    /// `LightRed`, number 8.
    LightRed,
    /// Red in a deep shade.
    ///
    /// `DarkRed`, number 9.
    DarkRed,
    /// First of three further shades of blue.
    ///
    /// `BlueAlt1`, number 10.
    BlueAlt1,
    /// Second of three further shades of blue.
    ///
    /// `BlueAlt2`, number 11.
    BlueAlt2,
    /// Third of three further shades of blue.
    ///
    /// `BlueAlt3`, number 12.
    BlueAlt3,
    /// First of three further shades of gray.
    ///
    /// `GrayAlt1`, number 13.
    GrayAlt1,
    /// Second of three further shades of gray.
    ///
    /// `GrayAlt2`, number 14.
    GrayAlt2,
    /// Third of three further shades of gray.
    ///
    /// `GrayAlt3`, number 15.
    GrayAlt3,
    /// First of three further shades of green.
    ///
    /// `GreenAlt1`, number 16.
    GreenAlt1,
    /// Second of three further shades of green.
    ///
    /// `GreenAlt2`, number 17.
    GreenAlt2,
    /// Third of three further shades of green.
    ///
    /// `GreenAlt3`, number 18.
    GreenAlt3,
    /// First of three further shades of yellow.
    ///
    /// `YellowAlt1`, number 19.
    YellowAlt1,
    /// Second of three further shades of yellow.
    ///
    /// `YellowAlt2`, number 20.
    YellowAlt2,
    /// Third of three further shades of yellow.
    ///
    /// `YellowAlt3`, number 21.
    YellowAlt3,
    /// First of three further shades of red.
    ///
    /// `RedAlt1`, number 22.
    RedAlt1,
    /// Second of three further shades of red.
    ///
    /// `RedAlt2`, number 23.
    RedAlt2,
    /// Third of three further shades of red.
    ///
    /// `RedAlt3`, number 24.
    RedAlt3,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ColorIndex "ColorIndex" crate::PROFILE {
    0 LightBlue = "LightBlue" 0;
    1 DarkBlue = "DarkBlue" 1;
    2 LightGray = "LightGray" 2;
    3 DarkGray = "DarkGray" 3;
    4 LightGreen = "LightGreen" 4;
    5 DarkGreen = "DarkGreen" 5;
    6 LightYellow = "LightYellow" 6;
    7 DarkYellow = "DarkYellow" 7;
    8 LightRed = "LightRed" 8;
    9 DarkRed = "DarkRed" 9;
    10 BlueAlt1 = "BlueAlt1" 10;
    11 BlueAlt2 = "BlueAlt2" 11;
    12 BlueAlt3 = "BlueAlt3" 12;
    13 GrayAlt1 = "GrayAlt1" 13;
    14 GrayAlt2 = "GrayAlt2" 14;
    15 GrayAlt3 = "GrayAlt3" 15;
    16 GreenAlt1 = "GreenAlt1" 16;
    17 GreenAlt2 = "GreenAlt2" 17;
    18 GreenAlt3 = "GreenAlt3" 18;
    19 YellowAlt1 = "YellowAlt1" 19;
    20 YellowAlt2 = "YellowAlt2" 20;
    21 YellowAlt3 = "YellowAlt3" 21;
    22 RedAlt1 = "RedAlt1" 22;
    23 RedAlt2 = "RedAlt2" 23;
    24 RedAlt3 = "RedAlt3" 24;
} }
