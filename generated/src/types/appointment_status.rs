// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `AppointmentStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentStatus {
    /// `UnknownOrPostIt`, number 0.
    UnknownOrPostIt,
    /// `NotStarted`, number 1.
    NotStarted,
    /// `Started`, number 2.
    Started,
    /// `Completed`, number 3.
    Completed,
    /// `Hidden`, number 4.
    Hidden,
    /// `Booking`, number 5.
    Booking,
    /// `BookingMoved`, number 6.
    BookingMoved,
    /// `BookingSeen`, number 7.
    BookingSeen,
    /// `BookingMovedSeen`, number 8.
    BookingMovedSeen,
    /// `BookingDeclined`, number 9.
    BookingDeclined,
    /// `BookingDeleted`, number 10.
    BookingDeleted,
    /// `Assignment`, number 11.
    Assignment,
    /// `AssignmentSeen`, number 12.
    AssignmentSeen,
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
