// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// Marks of an e-mail; they can be combined.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EMailFlags(pagewire_runtime::value::Flags);

flag_enum! { EMailFlags "EMailFlags" crate::PROFILE {
    /// No mark.
    ///
    /// `None`, number 0.
    NONE = "None" 0;
    /// It was read.
    ///
    /// `Seen`, number 1.
    SEEN = "Seen" 1;
    /// It was removed.
    ///
    /// `Deleted`, number 2.
    DELETED = "Deleted" 2;
    /// It came in since the last look.
    ///
    /// `Recent`, number 4.
    RECENT = "Recent" 4;
    /// It is marked for attention.
    ///
    /// `Flagged`, number 8.
    FLAGGED = "Flagged" 8;
    /// It was not sent yet.
    ///
    /// `Draft`, number 16.
    DRAFT = "Draft" 16;
    /// It was replied to.
    ///
    /// `Answered`, number 32.
    ANSWERED = "Answered" 32;
} }
