// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Moment at which the client starts an external application on its own.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ExtAppEntity`](struct.ExtAppEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecuteOnEvent {
    /// The application is started only by the user.
    ///
    /// `Never`, number 0.
    Never,
    /// The application is started while a user logs in.
    ///
    /// `Logon`, number 1.
    Logon,
    /// The application is started before a user logs out.
    ///
    /// `Logoff`, number 2.
    Logoff,
    /// The application is started before the local database of a traveling user is updated.
    ///
    /// `LocalUpdate`, number 3.
    LocalUpdate,
    /// Flag to combine with another member: the client waits until the application has started.
    ///
    /// `Wait`, number 16384.
    Wait,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ExecuteOnEvent "ExecuteOnEvent" crate::PROFILE {
    0 Never = "Never" 0;
    1 Logon = "Logon" 1;
    2 Logoff = "Logoff" 2;
    3 LocalUpdate = "LocalUpdate" 3;
    4 Wait = "Wait" 16384;
} }
