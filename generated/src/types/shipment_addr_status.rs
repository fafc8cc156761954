// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ShipmentAddrStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentAddrStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `Ready`, number 1.
    Ready,
    /// `Duplicate`, number 2.
    Duplicate,
    /// `Blocked`, number 3.
    Blocked,
    /// `Sent`, number 4.
    Sent,
    /// `Bounced`, number 5.
    Bounced,
    /// `Opened`, number 6.
    Opened,
    /// `Clicked`, number 7.
    Clicked,
    /// `SoftBounced`, number 8.
    SoftBounced,
    /// `NoSubscription`, number 9.
    NoSubscription,
    /// `Complained`, number 10.
    Complained,
    /// `TooManyBounces`, number 11.
    TooManyBounces,
    /// `TestMail`.
    TestMail,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ShipmentAddrStatus "ShipmentAddrStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Ready = "Ready" 1;
    2 Duplicate = "Duplicate" 2;
    3 Blocked = "Blocked" 3;
    4 Sent = "Sent" 4;
    5 Bounced = "Bounced" 5;
    6 Opened = "Opened" 6;
    7 Clicked = "Clicked" 7;
    8 SoftBounced = "SoftBounced" 8;
    9 NoSubscription = "NoSubscription" 9;
    10 Complained = "Complained" 10;
    11 TooManyBounces = "TooManyBounces" 11;
    12 TestMail = "TestMail";
} }
