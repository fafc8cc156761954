// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Older form of who may read an appointment.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`Appointment`](struct.Appointment.html), [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentPrivate {
    /// Everybody may read the appointment.
    ///
    /// `Public`, number 0.
    Public,
    /// Only the owner may read the appointment.
    ///
    /// `PrivateUser`, number 1.
    PrivateUser,
    /// Members of the owner's group may read the appointment.
    ///
    /// `PrivateGroup`, number 2.
    PrivateGroup,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AppointmentPrivate "AppointmentPrivate" crate::PROFILE {
    0 Public = "Public" 0;
    1 PrivateUser = "PrivateUser" 1;
    2 PrivateGroup = "PrivateGroup" 2;
} }
