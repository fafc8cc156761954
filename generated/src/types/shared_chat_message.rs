// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, UnknownMember, carrier, open_enum};

/// One entry of a chat: words between customer and agent, or an event such as a transfer that was
/// rejected.
#[non_exhaustive]
pub struct ChatMessage {
    /// Key, given by the server; ignored in a new message.
    pub chat_message_id: Option<i32>,
    /// Session that the message belongs to.
    pub chat_session_id: Option<i32>,
    /// Direction of the message, or Special for an event.
    pub r#type: Option<ChatMessageType>,
    /// The text: HTML with few tags (b, i, ul), of any length.
    pub message: Option<String>,
    /// Name shown above the message, any text of up to 255 characters.
    pub author: Option<String>,
    /// 1 when the customer has read it, else 0; a number, not a boolean.
    pub read_by_customer: Option<i32>,
    /// Kind of event or extra; None in ordinary messages.
    pub special_type: Option<ChatMessageSpecialType>,
    /// What belongs to SpecialType, up to 255 characters; for Options a JSON array of the choices.
    pub special_param: Option<String>,
    /// Time of posting in UTC, by which messages are sorted; one in the future delays the display.
    pub when_posted: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatMessage "ChatMessage" {
    0 chat_message_id set_chat_message_id i32 = "ChatMessageId";
    1 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    2 r#type set_type ChatMessageType = "Type";
    3 message set_message String = "Message";
    4 author set_author String = "Author";
    5 read_by_customer set_read_by_customer i32 = "ReadByCustomer";
    6 special_type set_special_type ChatMessageSpecialType = "SpecialType";
    7 special_param set_special_param String = "SpecialParam";
    8 when_posted set_when_posted DateTime = "WhenPosted";
} }

/// What a chat message of the type `Special` tells, or what an ordinary one has to it. The number 4 is
/// not used.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessageSpecialType {
    /// An ordinary message.
    ///
    /// `None`, number 0.
    None,
    /// The greeting of a topic.
    ///
    /// `Welcome`, number 1.
    Welcome,
    /// A web address.
    ///
    /// `Url`, number 2.
    Url,
    /// `Block`, number 3.
    Block,
    /// A session has started.
    ///
    /// `NewSession`, number 5.
    NewSession,
    /// Another agent has taken over; spelt with one r.
    ///
    /// `TransferedSession`, number 6.
    TransferedSession,
    /// Something went wrong.
    ///
    /// `Error`, number 7.
    Error,
    /// The session was deleted.
    ///
    /// `SessionDeleted`, number 8.
    SessionDeleted,
    /// Asks whether the FAQ entry has helped.
    ///
    /// `FaqSuccessQuestion`, number 9.
    FaqSuccessQuestion,
    /// The agent ended the chat.
    ///
    /// `ClosedByUser`, number 10.
    ClosedByUser,
    /// The customer ended the chat.
    ///
    /// `ClosedByCustomer`, number 11.
    ClosedByCustomer,
    /// The chat ended because nobody wrote any more.
    ///
    /// `ClosedByIdle`, number 12.
    ClosedByIdle,
    /// The agent who was asked does not take over.
    ///
    /// `TransferRejected`, number 13.
    TransferRejected,
    /// The customer came back to a chat that was over.
    ///
    /// `ReopenedByCustomer`, number 14.
    ReopenedByCustomer,
    /// The customer chose one of the options offered.
    ///
    /// `ClickedOption`, number 15.
    ClickedOption,
    /// Words of a bot.
    ///
    /// `BotMessage`, number 16.
    BotMessage,
    /// Choices to click on; SpecialParam holds them as a JSON array.
    ///
    /// `Options`, number 17.
    Options,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ChatMessageSpecialType "ChatMessageSpecialType" {
    0 None = "None";
    1 Welcome = "Welcome";
    2 Url = "Url";
    3 Block = "Block";
    4 NewSession = "NewSession";
    5 TransferedSession = "TransferedSession";
    6 Error = "Error";
    7 SessionDeleted = "SessionDeleted";
    8 FaqSuccessQuestion = "FaqSuccessQuestion";
    9 ClosedByUser = "ClosedByUser";
    10 ClosedByCustomer = "ClosedByCustomer";
    11 ClosedByIdle = "ClosedByIdle";
    12 TransferRejected = "TransferRejected";
    13 ReopenedByCustomer = "ReopenedByCustomer";
    14 ClickedOption = "ClickedOption";
    15 BotMessage = "BotMessage";
    16 Options = "Options";
} [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] }

/// Which way a chat message goes.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessageType {
    /// Not set.
    ///
    /// `Invalid`, number 0.
    Invalid,
    /// From agent or bot to the customer.
    ///
    /// `ToCustomer`, number 1.
    ToCustomer,
    /// From the customer to the agent.
    ///
    /// `ToUser`, number 2.
    ToUser,
    /// An event; SpecialType says which.
    ///
    /// `Special`, number 3.
    Special,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ChatMessageType "ChatMessageType" {
    0 Invalid = "Invalid";
    1 ToCustomer = "ToCustomer";
    2 ToUser = "ToUser";
    3 Special = "Special";
} [0, 1, 2, 3] }
