// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `SupportedChangePasswordType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SupportedChangePasswordType {
    /// `Email`.
    Email,
    /// `Password`.
    Password,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SupportedChangePasswordType "SupportedChangePasswordType" crate::PROFILE {
    0 Email = "Email";
    1 Password = "Password";
} }
