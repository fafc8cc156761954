// Made by `cargo run --release -p generator`; do not edit.

use runtime::{UnknownMember, open_enum};

/// Kind of user behind an associate.
///
/// A newer server may send a member that is not listed: it arrives as `Unknown`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `Unknown`, number 0.
    MemberUnknown,
    /// `InternalAssociate`, number 1.
    InternalAssociate,
    /// `ResourceAssociate`, number 2.
    ResourceAssociate,
    /// `ExternalAssociate`, number 3.
    ExternalAssociate,
    /// `AnonymousAssociate`, number 4.
    AnonymousAssociate,
    /// `SystemAssociate`, number 5.
    SystemAssociate,
    /// A member that this crate does not know.
    Unknown(UnknownMember),
}

open_enum! { UserType "UserType" {
    0 MemberUnknown = "Unknown";
    1 InternalAssociate = "InternalAssociate";
    2 ResourceAssociate = "ResourceAssociate";
    3 ExternalAssociate = "ExternalAssociate";
    4 AnonymousAssociate = "AnonymousAssociate";
    5 SystemAssociate = "SystemAssociate";
} [0, 1, 2, 3, 4, 5] }
