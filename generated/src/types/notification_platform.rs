// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `NotificationPlatform` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationPlatform {
    /// `Apple`, number 0.
    Apple,
    /// `Google`, number 1.
    Google,
    /// `Microsoft`, number 2.
    Microsoft,
    /// `AppleDeveloper`, number 3.
    AppleDeveloper,
    /// `AppleAdHoc`, number 4.
    AppleAdHoc,
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
