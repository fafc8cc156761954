// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `OwnedExternally` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnedExternally {
    /// `None`.
    None,
    /// `Other`.
    Other,
    /// `Outlook`.
    Outlook,
    /// `Google`.
    Google,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { OwnedExternally "OwnedExternally" crate::PROFILE {
    0 None = "None";
    1 Other = "Other";
    2 Outlook = "Outlook";
    3 Google = "Google";
} }
