// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Part that somebody plays in a meeting which another calendar system manages.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ParticipantInfo`](struct.ParticipantInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternallyOwnedType {
    /// The part is not known.
    ///
    /// `Unknown`.
    Unknown,
    /// The participant called the meeting.
    ///
    /// `Organizer`.
    Organizer,
    /// The participant must come.
    ///
    /// `Required`.
    Required,
    /// The participant may come.
    ///
    /// `Optional`.
    Optional,
    /// Not a person but a thing that is booked, such as a room.
    ///
    /// `Resource`.
    Resource,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ExternallyOwnedType "ExternallyOwnedType" crate::PROFILE {
    0 Unknown = "Unknown";
    1 Organizer = "Organizer";
    2 Required = "Required";
    3 Optional = "Optional";
    4 Resource = "Resource";
} }
