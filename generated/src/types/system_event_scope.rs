// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whom a system event concerns.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`SystemEventEntity`](struct.SystemEventEntity.html),
///   [`SystemEventEntityWithLinks`](struct.SystemEventEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SystemEventScope {
    /// Not set, which is an error.
    ///
    /// `Undefined`, number 0.
    Undefined,
    /// All databases of the license.
    ///
    /// `SystemWide`, number 1.
    SystemWide,
    /// All users of one database.
    ///
    /// `Database`, number 2.
    Database,
    /// All users of one user group.
    ///
    /// `Group`, number 3.
    Group,
    /// The event concerns a single user.
    ///
    /// `User`, number 4.
    User,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { SystemEventScope "SystemEventScope" crate::PROFILE {
    0 Undefined = "Undefined" 0;
    1 SystemWide = "SystemWide" 1;
    2 Database = "Database" 2;
    3 Group = "Group" 3;
    4 User = "User" 4;
} }
