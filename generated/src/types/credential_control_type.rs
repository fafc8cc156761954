// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How the value of a credential is entered.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`CredentialType`](struct.CredentialType.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialControlType {
    /// The user interface cannot change the value.
    ///
    /// `Static`, number 0.
    Static,
    /// The user types the value into an ordinary text box.
    ///
    /// `Edit`, number 1.
    Edit,
    /// The user types the value into a text box that hides it.
    ///
    /// `Password`, number 2.
    Password,
    /// The user chooses an account of a group, found with `FindCredentialsGroups` and `GetCredentialUsersInGroup`.
    ///
    /// `Link`, number 3.
    Link,
    /// The user interface does not show the value.
    ///
    /// `Hidden`, number 4.
    Hidden,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { CredentialControlType "CredentialControlType" crate::PROFILE {
    0 Static = "Static" 0;
    1 Edit = "Edit" 1;
    2 Password = "Password" 2;
    3 Link = "Link" 3;
    4 Hidden = "Hidden" 4;
} }
