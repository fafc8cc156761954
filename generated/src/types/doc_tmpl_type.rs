// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DocTmplType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTmplType {
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
    /// `Todo`, number 6.
    Todo,
    /// `MergeDraft`, number 7.
    MergeDraft,
    /// `MergeFinal`, number 8.
    MergeFinal,
    /// `SavedReport`, number 9.
    SavedReport,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DocTmplType "DocTmplType" crate::PROFILE {
    0 Unknown = "Unknown" 0;
    1 Appointment = "Appointment" 1;
    2 Document = "Document" 2;
    3 Email = "Email" 3;
    4 Fax = "Fax" 4;
    5 Phone = "Phone" 5;
    6 Todo = "Todo" 6;
    7 MergeDraft = "MergeDraft" 7;
    8 MergeFinal = "MergeFinal" 8;
    9 SavedReport = "SavedReport" 9;
} }
