// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Kind of documents that a template is for.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DocumentTemplate`](struct.DocumentTemplate.html),
///   [`DocumentTemplateEntity`](struct.DocumentTemplateEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTmplType {
    /// The type of document is not known or not decided.
    ///
    /// `Unknown`, number 0.
    Unknown,
    /// Not used for templates.
    ///
    /// `Appointment`, number 1.
    Appointment,
    /// A text, such as a letter.
    ///
    /// `Document`, number 2.
    Document,
    /// Template for an e-mail message.
    ///
    /// `Email`, number 3.
    Email,
    /// Template for a message by fax.
    ///
    /// `Fax`, number 4.
    Fax,
    /// Not used for templates.
    ///
    /// `Phone`, number 5.
    Phone,
    /// Not used for templates.
    ///
    /// `Todo`, number 6.
    Todo,
    /// The pattern of a mail merge.
    ///
    /// `MergeDraft`, number 7.
    MergeDraft,
    /// A letter that a mail merge made.
    ///
    /// `MergeFinal`, number 8.
    MergeFinal,
    /// Output of a report.
    ///
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
