// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Trouble with keeping an appointment in step with other calendars.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`Appointment`](struct.Appointment.html), [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentCautionWarning {
    /// Nothing special; no warning is needed.
    ///
    /// `OK`, number 0.
    OK,
    /// Other calendars may show something else.
    ///
    /// `NotInSync`, number 1.
    NotInSync,
    /// The appointment was changed without e-mails to the participants.
    ///
    /// `NotNotifiedByEmail`, number 2.
    NotNotifiedByEmail,
    /// Calendars of outside participants may not know this recurrence.
    ///
    /// `RecurrencePatternNotSupported`, number 3.
    RecurrencePatternNotSupported,
    /// Somebody asked for a change of the recurrence that cannot be made.
    ///
    /// `IncomingRecurrenceChangeNotSupported`, number 4.
    IncomingRecurrenceChangeNotSupported,
    /// Outside participants may see a wrong time after an unsupported change.
    ///
    /// `ExternalParticipantsDateTimeMismatch`, number 5.
    ExternalParticipantsDateTimeMismatch,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AppointmentCautionWarning "AppointmentCautionWarning" crate::PROFILE {
    0 OK = "OK" 0;
    1 NotInSync = "NotInSync" 1;
    2 NotNotifiedByEmail = "NotNotifiedByEmail" 2;
    3 RecurrencePatternNotSupported = "RecurrencePatternNotSupported" 3;
    4 IncomingRecurrenceChangeNotSupported = "IncomingRecurrenceChangeNotSupported" 4;
    5 ExternalParticipantsDateTimeMismatch = "ExternalParticipantsDateTimeMismatch" 5;
} }
