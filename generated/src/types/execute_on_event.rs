// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ExecuteOnEvent` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExecuteOnEvent {
    /// `Never`, number 0.
    Never,
    /// `Logon`, number 1.
    Logon,
    /// `Logoff`, number 2.
    Logoff,
    /// `LocalUpdate`, number 3.
    LocalUpdate,
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
