// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether forms can be protected by Google reCAPTCHA, and whose keys are used.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`FormEntity`](struct.FormEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FormsRecaptchaMode {
    /// The protection is switched off.
    ///
    /// `NotAvailable`, number 0.
    NotAvailable,
    /// Keys for the whole installation are configured.
    ///
    /// `GlobalKeysExist`, number 1.
    GlobalKeysExist,
    /// Forms must bring their own keys.
    ///
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
