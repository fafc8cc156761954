// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// What a new message of a request is for, which decides its recipients and its proposed content.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - taken by
///   [`ticket_agent().calculate_message_recipients`](../ticket_agent/struct.TicketAgentClient.html#method.calculate_message_recipients),
///   [`ticket_agent().get_default_message_content`](../ticket_agent/struct.TicketAgentClient.html#method.get_default_message_content),
///   [`ticket_agent().get_default_message_content_full`](../ticket_agent/struct.TicketAgentClient.html#method.get_default_message_content_full).
/// - part of
///   [`GetDefaultMessageContentWithOptionsRequest`](struct.GetDefaultMessageContentWithOptionsRequest.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageActionType {
    /// The kind of action is not set.
    ///
    /// `None`.
    None,
    /// Reply to the sender of a message.
    ///
    /// `Reply`.
    Reply,
    /// Reply to the sender and all other recipients of a message.
    ///
    /// `ReplyAll`.
    ReplyAll,
    /// The message is passed on to somebody else.
    ///
    /// `Forward`.
    Forward,
    /// Comment that only users see.
    ///
    /// `InternalComment`.
    InternalComment,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { MessageActionType "MessageActionType" crate::PROFILE {
    0 None = "None";
    1 Reply = "Reply";
    2 ReplyAll = "ReplyAll";
    3 Forward = "Forward";
    4 InternalComment = "InternalComment";
} }
