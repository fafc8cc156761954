// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Marks of an e-mail; they can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
///
/// - part of [`EMailEntity`](struct.EMailEntity.html), [`EMailEnvelope`](struct.EMailEnvelope.html),
///   [`GetEMailFromIdRequest`](struct.GetEMailFromIdRequest.html),
///   [`GetEMailFromServerIdentifierRequest`](struct.GetEMailFromServerIdentifierRequest.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EMailFlags(pagewire_runtime::value::Flags);

flag_enum! { EMailFlags "EMailFlags" crate::PROFILE {
    /// No flag is set.
    ///
    /// `None`, number 0.
    NONE = "None" 0;
    /// The message was read.
    ///
    /// `Seen`, number 1.
    SEEN = "Seen" 1;
    /// The message was deleted.
    ///
    /// `Deleted`, number 2.
    DELETED = "Deleted" 2;
    /// The message came in recently.
    ///
    /// `Recent`, number 4.
    RECENT = "Recent" 4;
    /// The message is marked for attention.
    ///
    /// `Flagged`, number 8.
    FLAGGED = "Flagged" 8;
    /// The message is a draft that was not sent.
    ///
    /// `Draft`, number 16.
    DRAFT = "Draft" 16;
    /// The message was replied to.
    ///
    /// `Answered`, number 32.
    ANSWERED = "Answered" 32;
} }
