// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `ExternallyOwnedStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternallyOwnedStatus {
    /// `Unknown`.
    Unknown,
    /// `TentativelyAccepted`.
    TentativelyAccepted,
    /// `Accepted`.
    Accepted,
    /// `Declined`.
    Declined,
    /// `NotResponded`.
    NotResponded,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ExternallyOwnedStatus "ExternallyOwnedStatus" crate::PROFILE {
    0 Unknown = "Unknown";
    1 TentativelyAccepted = "TentativelyAccepted";
    2 Accepted = "Accepted";
    3 Declined = "Declined";
    4 NotResponded = "NotResponded";
} }
