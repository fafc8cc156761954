// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How far a member of a project has come with an event that the project is about: invited, registered,
/// present.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ProjectMember`](struct.ProjectMember.html),
///   [`ProjectMemberWithLinks`](struct.ProjectMemberWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventParticipantStatus {
    /// The project is not an event, so there is nothing to react to.
    ///
    /// `NotAnEvent`.
    NotAnEvent,
    /// The person has not reacted to the invitation yet.
    ///
    /// `NotReacted`.
    NotReacted,
    /// The person has declined the invitation.
    ///
    /// `ReactedNo`.
    ReactedNo,
    /// The person has registered for the event.
    ///
    /// `ReactedYes`.
    ReactedYes,
    /// The person was present at the event.
    ///
    /// `Show`.
    Show,
    /// The person had registered or was invited but did not come.
    ///
    /// `NoShow`.
    NoShow,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { EventParticipantStatus "EventParticipantStatus" crate::PROFILE {
    0 NotAnEvent = "NotAnEvent";
    1 NotReacted = "NotReacted";
    2 ReactedNo = "ReactedNo";
    3 ReactedYes = "ReactedYes";
    4 Show = "Show";
    5 NoShow = "NoShow";
} }
