// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `SenderMailMode` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SenderMailMode {
    /// `UseDefaultSender`, number 0.
    UseDefaultSender,
    /// `UseOurContact`, number 1.
    UseOurContact,
    /// `UseSupportContact`, number 2.
    UseSupportContact,
    /// `UseLoggedInUser`, number 3.
    UseLoggedInUser,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SenderMailMode "SenderMailMode" crate::PROFILE {
    0 UseDefaultSender = "UseDefaultSender" 0;
    1 UseOurContact = "UseOurContact" 1;
    2 UseSupportContact = "UseSupportContact" 2;
    3 UseLoggedInUser = "UseLoggedInUser" 3;
} }
