// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of activity behind a task type; clients choose its icon by it.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`appointment_agent().create_default_appointment_entity_by_type`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_default_appointment_entity_by_type),
///   [`appointment_agent().create_default_appointment_entity_by_type_and_associate`](../appointment_agent/struct.AppointmentAgentClient.html#method.create_default_appointment_entity_by_type_and_associate).
/// - part of [`Appointment`](struct.Appointment.html), [`TaskListItem`](struct.TaskListItem.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// Kind of activity that is not known or not decided.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Activities of this type are appointments.
    ///
    /// `Appointment`, number 1.
    Appointment,
    /// Activities of this type are documents.
    ///
    /// `Document`, number 2.
    Document,
    /// Activities of this type are e-mails.
    ///
    /// `Email`, number 3.
    Email,
    /// Activities of this type are messages by fax.
    ///
    /// `Fax`, number 4.
    Fax,
    /// Activities of this type are calls by phone.
    ///
    /// `Phone`, number 5.
    Phone,
    /// Activities of this type are to-do tasks.
    ///
    /// `ToDo`, number 6.
    ToDo,
    /// Activities of this type are draft documents of a mail merge.
    ///
    /// `MailMergeDraft`, number 7.
    MailMergeDraft,
    /// Activities of this type are documents that a mail merge has produced.
    ///
    /// `MailMergeFinal`, number 8.
    MailMergeFinal,
    /// Activities of this type are saved runs of a report.
    ///
    /// `Report`, number 9.
    Report,
    /// All activities together, in indexes of SAINT; a single activity must not use it.
    ///
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
