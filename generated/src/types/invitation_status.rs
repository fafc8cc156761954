// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `InvitationStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `None`, number 1.
    None,
    /// `Accepted`, number 2.
    Accepted,
    /// `Hidden`, number 4.
    Hidden,
    /// `Invitation`, number 5.
    Invitation,
    /// `Moved`, number 6.
    Moved,
    /// `Seen`, number 7.
    Seen,
    /// `MovedSeen`, number 8.
    MovedSeen,
    /// `Declined`, number 9.
    Declined,
    /// `Cancelled`, number 10.
    Cancelled,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { InvitationStatus "InvitationStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 None = "None" 1;
    2 Accepted = "Accepted" 2;
    3 Hidden = "Hidden" 4;
    4 Invitation = "Invitation" 5;
    5 Moved = "Moved" 6;
    6 Seen = "Seen" 7;
    7 MovedSeen = "MovedSeen" 8;
    8 Declined = "Declined" 9;
    9 Cancelled = "Cancelled" 10;
} }
