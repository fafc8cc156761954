// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Role of a record in a booking.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`AlarmData`](struct.AlarmData.html), [`Appointment`](struct.Appointment.html),
///   [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingType {
    /// The type is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The appointment does not belong to a booking.
    ///
    /// `None`, number 1.
    None,
    /// The appointment is the one of the organizer.
    ///
    /// `Owner`, number 2.
    Owner,
    /// The appointment is the copy of a person who was invited.
    ///
    /// `Participant`, number 3.
    Participant,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { BookingType "BookingType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 None = "None" 1;
    2 Owner = "Owner" 2;
    3 Participant = "Participant" 3;
} }
