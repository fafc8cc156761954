// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Where an activity is shown, or what kind of document a record is.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`AlarmData`](struct.AlarmData.html), [`Appointment`](struct.Appointment.html),
///   [`AppointmentEntity`](struct.AppointmentEntity.html),
///   [`AppointmentEntityWithLinks`](struct.AppointmentEntityWithLinks.html),
///   [`DocumentEntity`](struct.DocumentEntity.html),
///   [`DocumentEntityWithLinks`](struct.DocumentEntityWithLinks.html) and 6 more types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentType {
    /// The type of appointment is not set yet.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Activity shown in the calendar, and among tasks as well when overdue or done today.
    ///
    /// `inDiary`, number 1.
    InDiary,
    /// A task without a time.
    ///
    /// `inChecklist`, number 2.
    InChecklist,
    /// Small note on a calendar page.
    ///
    /// `Note`, number 3.
    Note,
    /// A document or e-mail.
    ///
    /// `Document`, number 4.
    Document,
    /// Output of a report.
    ///
    /// `SavedReport`, number 5.
    SavedReport,
    /// Invitation that becomes a calendar entry when it is accepted.
    ///
    /// `BookingForDiary`, number 6.
    BookingForDiary,
    /// Invitation that becomes a task when it is accepted.
    ///
    /// `BookingForChecklist`, number 7.
    BookingForChecklist,
    /// Template of a mail merge.
    ///
    /// `MergeDraft`, number 8.
    MergeDraft,
    /// Letter that a mail merge made.
    ///
    /// `MergeFinal`, number 9.
    MergeFinal,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { AppointmentType "AppointmentType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 InDiary = "inDiary" 1;
    2 InChecklist = "inChecklist" 2;
    3 Note = "Note" 3;
    4 Document = "Document" 4;
    5 SavedReport = "SavedReport" 5;
    6 BookingForDiary = "BookingForDiary" 6;
    7 BookingForChecklist = "BookingForChecklist" 7;
    8 MergeDraft = "MergeDraft" 8;
    9 MergeFinal = "MergeFinal" 9;
} }
