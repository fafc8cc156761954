// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Which external system manages an appointment, if any.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`Appointment`](struct.Appointment.html), [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`AppointmentInfo`](struct.AppointmentInfo.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnedExternally {
    /// The CRM itself manages the appointment.
    ///
    /// `None`.
    None,
    /// An external system that is not named manages the appointment.
    ///
    /// `Other`.
    Other,
    /// Microsoft Outlook manages the appointment.
    ///
    /// `Outlook`.
    Outlook,
    /// Google Calendar manages the appointment.
    ///
    /// `Google`.
    Google,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { OwnedExternally "OwnedExternally" crate::PROFILE {
    0 None = "None";
    1 Other = "Other";
    2 Outlook = "Outlook";
    3 Google = "Google";
} }
