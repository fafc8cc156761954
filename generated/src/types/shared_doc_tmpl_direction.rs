// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DocTmplDirection` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTmplDirection {
    /// `Unknown`, number 0.
    Unknown,
    /// `Incoming`, number 1.
    Incoming,
    /// `Outgoing`, number 2.
    Outgoing,
    /// `SaintAll`, number 3.
    SaintAll,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DocTmplDirection "DocTmplDirection" {
    0 Unknown = "Unknown";
    1 Incoming = "Incoming";
    2 Outgoing = "Outgoing";
    3 SaintAll = "SaintAll";
} [0, 1, 2, 3] }

/// The enum `DocTmplQuoteType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTmplQuoteType {
    /// `None`, number 0.
    None,
    /// `MailBody`, number 1.
    MailBody,
    /// `MainDocument`, number 2.
    MainDocument,
    /// `QuoteLines`, number 3.
    QuoteLines,
    /// `ConfirmationMailBody`, number 4.
    ConfirmationMailBody,
    /// `ConfirmationLines`, number 5.
    ConfirmationLines,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { DocTmplQuoteType "DocTmplQuoteType" {
    0 None = "None";
    1 MailBody = "MailBody";
    2 MainDocument = "MainDocument";
    3 QuoteLines = "QuoteLines";
    4 ConfirmationMailBody = "ConfirmationMailBody";
    5 ConfirmationLines = "ConfirmationLines";
} [0, 1, 2, 3, 4, 5] }

/// The enum `DocTmplType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
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

open_enum! { DocTmplType "DocTmplType" {
    0 Unknown = "Unknown";
    1 Appointment = "Appointment";
    2 Document = "Document";
    3 Email = "Email";
    4 Fax = "Fax";
    5 Phone = "Phone";
    6 Todo = "Todo";
    7 MergeDraft = "MergeDraft";
    8 MergeFinal = "MergeFinal";
    9 SavedReport = "SavedReport";
} [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }
