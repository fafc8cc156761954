// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `FormsRecaptchaMode` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormsRecaptchaMode {
    /// `NotAvailable`, number 0.
    NotAvailable,
    /// `GlobalKeysExist`, number 1.
    GlobalKeysExist,
    /// `KeysNeeded`, number 2.
    KeysNeeded,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { FormsRecaptchaMode "FormsRecaptchaMode" crate::PROFILE {
    0 NotAvailable = "NotAvailable" 0;
    1 GlobalKeysExist = "GlobalKeysExist" 1;
    2 KeysNeeded = "KeysNeeded" 2;
} }
