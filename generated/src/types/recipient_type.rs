// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// How a message goes to a recipient.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`Recipient`](struct.Recipient.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecipientType {
    /// Main recipient of an e-mail.
    ///
    /// `To`.
    To,
    /// Recipient of a copy, whom all recipients see.
    ///
    /// `CC`.
    CC,
    /// Recipient of a blind copy, whom other recipients do not see.
    ///
    /// `BCC`.
    BCC,
    /// Recipient of a text message.
    ///
    /// `Sms`.
    Sms,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { RecipientType "RecipientType" crate::PROFILE {
    0 To = "To";
    1 CC = "CC";
    2 BCC = "BCC";
    3 Sms = "Sms";
} }
