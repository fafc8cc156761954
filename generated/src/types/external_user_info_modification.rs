// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Parts of an external user (a person from outside with a login) to change, as flags that can be
/// combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`SetExternalUserInfoRequest`](struct.SetExternalUserInfoRequest.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ExternalUserInfoModification(pagewire_runtime::value::Flags);

flag_enum! { ExternalUserInfoModification "ExternalUserInfoModification" crate::PROFILE {
    /// Nothing is changed; the value before anything is chosen.
    ///
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// The login name is changed.
    ///
    /// `UserName`, number 1.
    USER_NAME = "UserName" 1;
    /// The password is changed.
    ///
    /// `Password`, number 2.
    PASSWORD = "Password" 2;
    /// The role is changed.
    ///
    /// `Role`, number 4.
    ROLE = "Role" 4;
    /// Whether the login is active is changed.
    ///
    /// `Active`, number 8.
    ACTIVE = "Active" 8;
    /// Login name, password, role and active state are changed together.
    ///
    /// `All`, number 15.
    ALL = "All" 15;
} }
