// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What has become of a mailing for one recipient.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`PreviewMailing`](struct.PreviewMailing.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentAddrStatus {
    /// Nothing yet; the default of an empty row.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The message is ready to be sent to the recipient.
    ///
    /// `Ready`, number 1.
    Ready,
    /// Not sent, since the same mailing has the address once more.
    ///
    /// `Duplicate`, number 2.
    Duplicate,
    /// Not sent, since the recipient is marked as wanting no mailings.
    ///
    /// `Blocked`, number 3.
    Blocked,
    /// The message was sent to the recipient.
    ///
    /// `Sent`, number 4.
    Sent,
    /// The receiving side returned the message as undeliverable.
    ///
    /// `Bounced`, number 5.
    Bounced,
    /// The recipient has opened the message, as tracking shows.
    ///
    /// `Opened`, number 6.
    Opened,
    /// The recipient is one of a test and is removed after the sending, in spite of the name.
    ///
    /// `Clicked`, number 7.
    Clicked,
    /// A temporary reply came back, such as a notice of absence.
    ///
    /// `SoftBounced`, number 8.
    SoftBounced,
    /// Not sent, since the recipient does not subscribe to this type of mailing.
    ///
    /// `NoSubscription`, number 9.
    NoSubscription,
    /// The recipient has complained about the message.
    ///
    /// `Complained`, number 10.
    Complained,
    /// Not sent, since too many messages to the address have bounced.
    ///
    /// `TooManyBounces`, number 11.
    TooManyBounces,
    /// The address is used for a test of the mailing.
    ///
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
