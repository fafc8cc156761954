// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// State of an invitation: what the participant has done, and whether the meeting has moved since.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`AlarmData`](struct.AlarmData.html), [`Appointment`](struct.Appointment.html),
///   [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`ParticipantInfo`](struct.ParticipantInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// The status of the invitation is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The record is not an invitation; the default.
    ///
    /// `None`, number 1.
    None,
    /// The participant has accepted.
    ///
    /// `Accepted`, number 2.
    Accepted,
    /// The invitation is not shown to the participant.
    ///
    /// `Hidden`, number 4.
    Hidden,
    /// The participant has not looked at the invitation yet.
    ///
    /// `Invitation`, number 5.
    Invitation,
    /// The meeting has another time, and the participant has not looked at it since.
    ///
    /// `Moved`, number 6.
    Moved,
    /// The participant has looked at the invitation but not replied; it can be read as a tentative yes.
    ///
    /// `Seen`, number 7.
    Seen,
    /// The meeting has another time, and the participant has looked at it.
    ///
    /// `MovedSeen`, number 8.
    MovedSeen,
    /// The participant has declined.
    ///
    /// `Declined`, number 9.
    Declined,
    /// The organizer has called the meeting off.
    ///
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
