// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `DocTmplQuoteType` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
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

open_enum! { DocTmplQuoteType "DocTmplQuoteType" crate::PROFILE {
    0 None = "None" 0;
    1 MailBody = "MailBody" 1;
    2 MainDocument = "MainDocument" 2;
    3 QuoteLines = "QuoteLines" 3;
    4 ConfirmationMailBody = "ConfirmationMailBody" 4;
    5 ConfirmationLines = "ConfirmationLines" 5;
} }
