// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `AppointmentCautionWarning` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentCautionWarning {
    /// `OK`, number 0.
    OK,
    /// `NotInSync`, number 1.
    NotInSync,
    /// `NotNotifiedByEmail`, number 2.
    NotNotifiedByEmail,
    /// `RecurrencePatternNotSupported`, number 3.
    RecurrencePatternNotSupported,
    /// `IncomingRecurrenceChangeNotSupported`, number 4.
    IncomingRecurrenceChangeNotSupported,
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
