// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::flag_enum;

/// The enum `EMailFlags` of the API.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are
/// written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EMailFlags(pagewire_runtime::value::Flags);

flag_enum! { EMailFlags "EMailFlags" crate::PROFILE {
    /// `None`, number 0.
    NONE = "None" 0;
    /// `Seen`, number 1.
    SEEN = "Seen" 1;
    /// `Deleted`, number 2.
    DELETED = "Deleted" 2;
    /// `Recent`, number 4.
    RECENT = "Recent" 4;
    /// `Flagged`, number 8.
    FLAGGED = "Flagged" 8;
    /// `Draft`, number 16.
    DRAFT = "Draft" 16;
    /// `Answered`, number 32.
    ANSWERED = "Answered" 32;
} }
