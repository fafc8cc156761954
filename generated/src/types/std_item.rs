// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Which ready-made text from the language database a header of a request message uses.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`TicketMessageHeader`](struct.TicketMessageHeader.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StdItem {
    /// No ready-made text: name and value of the header are shown as they are.
    ///
    /// `None`.
    None,
    /// Text about a message that was forwarded.
    ///
    /// `Forward`.
    Forward,
    /// Text about an attachment that was blocked since it has no name.
    ///
    /// `UnnamedAttachmentBlocked`.
    UnnamedAttachmentBlocked,
    /// Text that no automatic reply was sent.
    ///
    /// `NoAutoReply`.
    NoAutoReply,
    /// Text A about an automatic reply to customers.
    ///
    /// `SentAutoReplyToCustomersA`.
    SentAutoReplyToCustomersA,
    /// Text B about an automatic reply to customers.
    ///
    /// `SentAutoReplyToCustomersB`.
    SentAutoReplyToCustomersB,
    /// Text that the customer has read an entry of the FAQ.
    ///
    /// `CustomerReadFAQ`.
    CustomerReadFAQ,
    /// Text about the reply template of the message.
    ///
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
