// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How the password of a user can be changed.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - returned by
///   [`user_agent().get_supported_change_password_types`](../user_agent/struct.UserAgentClient.html#method.get_supported_change_password_types).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SupportedChangePasswordType {
    /// The password is changed through an e-mail to the user.
    ///
    /// `Email`.
    Email,
    /// The caller gives a new password.
    ///
    /// `Password`.
    Password,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SupportedChangePasswordType "SupportedChangePasswordType" crate::PROFILE {
    0 Email = "Email";
    1 Password = "Password";
} }
