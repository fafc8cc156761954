// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Reply of a participant to an invitation, as another calendar system reports it.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ParticipantInfo`](struct.ParticipantInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternallyOwnedStatus {
    /// No reply is known.
    ///
    /// `Unknown`.
    Unknown,
    /// The participant has accepted with reservation.
    ///
    /// `TentativelyAccepted`.
    TentativelyAccepted,
    /// The participant has accepted.
    ///
    /// `Accepted`.
    Accepted,
    /// The participant has declined.
    ///
    /// `Declined`.
    Declined,
    /// The participant has not replied yet.
    ///
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
