// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `AppointmentCautionWarning` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
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

open_enum! { AppointmentCautionWarning "AppointmentCautionWarning" {
    0 OK = "OK";
    1 NotInSync = "NotInSync";
    2 NotNotifiedByEmail = "NotNotifiedByEmail";
    3 RecurrencePatternNotSupported = "RecurrencePatternNotSupported";
    4 IncomingRecurrenceChangeNotSupported = "IncomingRecurrenceChangeNotSupported";
    5 ExternalParticipantsDateTimeMismatch = "ExternalParticipantsDateTimeMismatch";
} [0, 1, 2, 3, 4, 5] }

/// The enum `AppointmentPrivate` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentPrivate {
    /// `Public`, number 0.
    Public,
    /// `PrivateUser`, number 1.
    PrivateUser,
    /// `PrivateGroup`, number 2.
    PrivateGroup,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AppointmentPrivate "AppointmentPrivate" {
    0 Public = "Public";
    1 PrivateUser = "PrivateUser";
    2 PrivateGroup = "PrivateGroup";
} [0, 1, 2] }

/// The enum `AssignmentStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AssignmentStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `None`, number 1.
    None,
    /// `Assigning`, number 11.
    Assigning,
    /// `Seen`, number 12.
    Seen,
    /// `Declined`, number 13.
    Declined,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AssignmentStatus "AssignmentStatus" {
    0 Unknown = "Unknown";
    1 None = "None";
    2 Assigning = "Assigning";
    3 Seen = "Seen";
    4 Declined = "Declined";
} [0, 1, 11, 12, 13] }

/// The enum `BookingType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingType {
    /// `Unknown`, number 0.
    Unknown,
    /// `None`, number 1.
    None,
    /// `Owner`, number 2.
    Owner,
    /// `Participant`, number 3.
    Participant,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { BookingType "BookingType" {
    0 Unknown = "Unknown";
    1 None = "None";
    2 Owner = "Owner";
    3 Participant = "Participant";
} [0, 1, 2, 3] }

/// The enum `InvitationStatus` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// `Unknown`, number 0.
    Unknown,
    /// `None`, number 1.
    None,
    /// `Accepted`, number 2.
    Accepted,
    /// `Hidden`, number 4.
    Hidden,
    /// `Invitation`, number 5.
    Invitation,
    /// `Moved`, number 6.
    Moved,
    /// `Seen`, number 7.
    Seen,
    /// `MovedSeen`, number 8.
    MovedSeen,
    /// `Declined`, number 9.
    Declined,
    /// `Cancelled`, number 10.
    Cancelled,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { InvitationStatus "InvitationStatus" {
    0 Unknown = "Unknown";
    1 None = "None";
    2 Accepted = "Accepted";
    3 Hidden = "Hidden";
    4 Invitation = "Invitation";
    5 Moved = "Moved";
    6 Seen = "Seen";
    7 MovedSeen = "MovedSeen";
    8 Declined = "Declined";
    9 Cancelled = "Cancelled";
} [0, 1, 2, 4, 5, 6, 7, 8, 9, 10] }

/// The enum `RecurrencePattern` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrencePattern {
    /// `Unknown`, number 0.
    Unknown,
    /// `Daily`, number 1.
    Daily,
    /// `Weekly`, number 2.
    Weekly,
    /// `Monthly`, number 3.
    Monthly,
    /// `Yearly`, number 4.
    Yearly,
    /// `Custom`, number 5.
    Custom,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecurrencePattern "RecurrencePattern" {
    0 Unknown = "Unknown";
    1 Daily = "Daily";
    2 Weekly = "Weekly";
    3 Monthly = "Monthly";
    4 Yearly = "Yearly";
    5 Custom = "Custom";
} [0, 1, 2, 3, 4, 5] }
