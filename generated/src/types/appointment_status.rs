// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How far an appointment is, as a record or as an invitation.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - returned by
///   [`appointment_agent().toggle_appointment_status`](../appointment_agent/struct.AppointmentAgentClient.html#method.toggle_appointment_status).
/// - part of [`ParticipantSyncData`](struct.ParticipantSyncData.html),
///   [`UpdateAppointmentWithModeAndEmailRequest`](struct.UpdateAppointmentWithModeAndEmailRequest.html),
///   [`UpdateAppointmentWithModeRequest`](struct.UpdateAppointmentWithModeRequest.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentStatus {
    /// Not set, or a note.
    ///
    /// `UnknownOrPostIt`, number 0.
    UnknownOrPostIt,
    /// Nothing was done yet.
    ///
    /// `NotStarted`, number 1.
    NotStarted,
    /// The activity is under way, but not done.
    ///
    /// `Started`, number 2.
    Started,
    /// The activity is done.
    ///
    /// `Completed`, number 3.
    Completed,
    /// Clients do not show the appointment.
    ///
    /// `Hidden`, number 4.
    Hidden,
    /// An invitation that was not seen yet.
    ///
    /// `Booking`, number 5.
    Booking,
    /// An invitation that was moved since it was seen.
    ///
    /// `BookingMoved`, number 6.
    BookingMoved,
    /// An invitation that was seen, without a reply.
    ///
    /// `BookingSeen`, number 7.
    BookingSeen,
    /// An invitation that was moved and seen again, without a reply.
    ///
    /// `BookingMovedSeen`, number 8.
    BookingMovedSeen,
    /// An invitation that was turned down.
    ///
    /// `BookingDeclined`, number 9.
    BookingDeclined,
    /// An invitation whose organizer has canceled the meeting.
    ///
    /// `BookingDeleted`, number 10.
    BookingDeleted,
    /// An assignment that was not seen yet.
    ///
    /// `Assignment`, number 11.
    Assignment,
    /// An assignment that was seen, without a reply.
    ///
    /// `AssignmentSeen`, number 12.
    AssignmentSeen,
    /// An assignment that was turned down.
    ///
    /// `AssignmentDeclined`, number 13.
    AssignmentDeclined,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AppointmentStatus "AppointmentStatus" crate::PROFILE {
    0 UnknownOrPostIt = "UnknownOrPostIt" 0;
    1 NotStarted = "NotStarted" 1;
    2 Started = "Started" 2;
    3 Completed = "Completed" 3;
    4 Hidden = "Hidden" 4;
    5 Booking = "Booking" 5;
    6 BookingMoved = "BookingMoved" 6;
    7 BookingSeen = "BookingSeen" 7;
    8 BookingMovedSeen = "BookingMovedSeen" 8;
    9 BookingDeclined = "BookingDeclined" 9;
    10 BookingDeleted = "BookingDeleted" 10;
    11 Assignment = "Assignment" 11;
    12 AssignmentSeen = "AssignmentSeen" 12;
    13 AssignmentDeclined = "AssignmentDeclined" 13;
} }
