// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Whether an appointment is being handed to somebody else.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`AlarmData`](struct.AlarmData.html), [`Appointment`](struct.Appointment.html),
///   [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentStatus {
    /// The status of the assignment is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// The appointment is not being assigned to another user.
    ///
    /// `None`, number 1.
    None,
    /// The appointment is being assigned to another user.
    ///
    /// `Assigning`, number 11.
    Assigning,
    /// The other user has seen the assignment.
    ///
    /// `Seen`, number 12.
    Seen,
    /// The other user has declined the assignment.
    ///
    /// `Declined`, number 13.
    Declined,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AssignmentStatus "AssignmentStatus" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 None = "None" 1;
    2 Assigning = "Assigning" 11;
    3 Seen = "Seen" 12;
    4 Declined = "Declined" 13;
} }
