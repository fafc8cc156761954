// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// The enum `StdItem` of the API.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StdItem {
    /// `None`.
    None,
    /// `Forward`.
    Forward,
    /// `UnnamedAttachmentBlocked`.
    UnnamedAttachmentBlocked,
    /// `NoAutoReply`.
    NoAutoReply,
    /// `SentAutoReplyToCustomersA`.
    SentAutoReplyToCustomersA,
    /// `SentAutoReplyToCustomersB`.
    SentAutoReplyToCustomersB,
    /// `CustomerReadFAQ`.
    CustomerReadFAQ,
    /// `ReplyTemplate`.
    ReplyTemplate,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { StdItem "StdItem" crate::PROFILE {
    0 None = "None";
    1 Forward = "Forward";
    2 UnnamedAttachmentBlocked = "UnnamedAttachmentBlocked";
    3 NoAutoReply = "NoAutoReply";
    4 SentAutoReplyToCustomersA = "SentAutoReplyToCustomersA";
    5 SentAutoReplyToCustomersB = "SentAutoReplyToCustomersB";
    6 CustomerReadFAQ = "CustomerReadFAQ";
    7 ReplyTemplate = "ReplyTemplate";
} }
