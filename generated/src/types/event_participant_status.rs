// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `EventParticipantStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventParticipantStatus {
    /// `NotAnEvent`.
    NotAnEvent,
    /// `NotReacted`.
    NotReacted,
    /// `ReactedNo`.
    ReactedNo,
    /// `ReactedYes`.
    ReactedYes,
    /// `Show`.
    Show,
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
