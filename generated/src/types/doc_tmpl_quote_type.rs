// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Role of a template in quotes.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`DocumentTemplate`](struct.DocumentTemplate.html),
///   [`DocumentTemplateEntity`](struct.DocumentTemplateEntity.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocTmplQuoteType {
    /// The template is not used for quotes.
    ///
    /// `None`, number 0.
    None,
    /// Template for the text of the e-mail with the offer.
    ///
    /// `MailBody`, number 1.
    MailBody,
    /// Template for the main document of a quote, the offer.
    ///
    /// `MainDocument`, number 2.
    MainDocument,
    /// Template for the lines of the offer, which a merge fills in.
    ///
    /// `QuoteLines`, number 3.
    QuoteLines,
    /// Template for the text of the e-mail that confirms an order.
    ///
    /// `ConfirmationMailBody`, number 4.
    ConfirmationMailBody,
    /// Template for the document with the lines, attached to the order confirmation.
    ///
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
