// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `AppointmentType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentType {
    /// `Unknown`, number 0.
    Unknown,
    /// `inDiary`, number 1.
    InDiary,
    /// `inChecklist`, number 2.
    InChecklist,
    /// `Note`, number 3.
    Note,
    /// `Document`, number 4.
    Document,
    /// `SavedReport`, number 5.
    SavedReport,
    /// `BookingForDiary`, number 6.
    BookingForDiary,
    /// `BookingForChecklist`, number 7.
    BookingForChecklist,
    /// `MergeDraft`, number 8.
    MergeDraft,
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
