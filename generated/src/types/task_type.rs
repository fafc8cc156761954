// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `TaskType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// `Unknown`, number 0.
    Unknown,
    /// `Appointment`, number 1.
    Appointment,
    /// `Document`, number 2.
    Document,
    /// `Email`, number 3.
    Email,
    /// `Fax`, number 4.
    Fax,
    /// `Phone`, number 5.
    Phone,
    /// `ToDo`, number 6.
    ToDo,
    /// `MailMergeDraft`, number 7.
    MailMergeDraft,
    /// `MailMergeFinal`, number 8.
    MailMergeFinal,
    /// `Report`, number 9.
    Report,
    /// `SaintAll`, number 10.
    SaintAll,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { TaskType "TaskType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Appointment = "Appointment" 1;
    2 Document = "Document" 2;
    3 Email = "Email" 3;
    4 Fax = "Fax" 4;
    5 Phone = "Phone" 5;
    6 ToDo = "ToDo" 6;
    7 MailMergeDraft = "MailMergeDraft" 7;
    8 MailMergeFinal = "MailMergeFinal" 8;
    9 Report = "Report" 9;
    10 SaintAll = "SaintAll" 10;
} }
