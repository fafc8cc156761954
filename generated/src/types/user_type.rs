// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of user behind an associate.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// The kind of user is not set.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// An employee with a login of their own.
    ///
    /// `InternalAssociate`, number 1.
    InternalAssociate,
    /// A thing that can be booked, such as a room.
    ///
    /// `ResourceAssociate`, number 2.
    ResourceAssociate,
    /// A person from outside, such as a customer with a login.
    ///
    /// `ExternalAssociate`, number 3.
    ExternalAssociate,
    /// Represents visitors of applications that ask for no login.
    ///
    /// `AnonymousAssociate`, number 4.
    AnonymousAssociate,
    /// An integration or administrative task, without restrictions.
    ///
    /// `SystemAssociate`, number 5.
    SystemAssociate,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { UserType "UserType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 InternalAssociate = "InternalAssociate" 1;
    2 ResourceAssociate = "ResourceAssociate" 2;
    3 ExternalAssociate = "ExternalAssociate" 3;
    4 AnonymousAssociate = "AnonymousAssociate" 4;
    5 SystemAssociate = "SystemAssociate" 5;
} }
