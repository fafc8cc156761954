// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `ExternalUserInfoModification` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ExternalUserInfoModification(pagewire_runtime::value::Flags);

flag_enum! { ExternalUserInfoModification "ExternalUserInfoModification" crate::PROFILE {
    /// `Unknown`, number 0.
    UNKNOWN = "Unknown" 0;
    /// `UserName`, number 1.
    USER_NAME = "UserName" 1;
    /// `Password`, number 2.
    PASSWORD = "Password" 2;
    /// `Role`, number 4.
    ROLE = "Role" 4;
    /// `Active`, number 8.
    ACTIVE = "Active" 8;
    /// `All`, number 15.
    ALL = "All" 15;
} }
