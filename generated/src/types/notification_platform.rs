// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Push service, with its environment, that a device is registered at.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`PocketDeviceInfo`](struct.PocketDeviceInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationPlatform {
    /// Apple, for devices in normal use.
    ///
    /// `Apple`, number 0.
    Apple,
    /// Google, for devices in normal use.
    ///
    /// `Google`, number 1.
    Google,
    /// Microsoft, for devices in normal use.
    ///
    /// `Microsoft`, number 2.
    Microsoft,
    /// Apple, for development and debugging.
    ///
    /// `AppleDeveloper`, number 3.
    AppleDeveloper,
    /// Apple, for tests of builds that are distributed ad hoc.
    ///
    /// `AppleAdHoc`, number 4.
    AppleAdHoc,
    /// Google, for tests, development and debugging.
    ///
    /// `GoogleDeveloper`, number 5.
    GoogleDeveloper,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { NotificationPlatform "NotificationPlatform" crate::PROFILE {
    0 Apple = "Apple" 0;
    1 Google = "Google" 1;
    2 Microsoft = "Microsoft" 2;
    3 AppleDeveloper = "AppleDeveloper" 3;
    4 AppleAdHoc = "AppleAdHoc" 4;
    5 GoogleDeveloper = "GoogleDeveloper" 5;
} }
