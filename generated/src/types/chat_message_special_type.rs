// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// Distinguishes what chat messages of the type `Special` report, and what is special about ordinary
/// ones. The number 4 is not used.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ChatMessage`](struct.ChatMessage.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatMessageSpecialType {
    /// The message has no special type.
    ///
    /// `None`, number 0.
    None,
    /// The greeting of a topic.
    ///
    /// `Welcome`, number 1.
    Welcome,
    /// The message is a web address.
    ///
    /// `Url`, number 2.
    Url,
    /// A block of formatted content.
    ///
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
    /// The message reports an error.
    ///
    /// `Error`, number 7.
    Error,
    /// Reports that the session of the message was deleted.
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
    /// The file was refused because of its type.
    ///
    /// `IllegalFileType`.
    IllegalFileType,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ChatMessageSpecialType "ChatMessageSpecialType" crate::PROFILE {
    0 None = "None" 0;
    1 Welcome = "Welcome" 1;
    2 Url = "Url" 2;
    3 Block = "Block" 3;
    4 NewSession = "NewSession" 5;
    5 TransferedSession = "TransferedSession" 6;
    6 Error = "Error" 7;
    7 SessionDeleted = "SessionDeleted" 8;
    8 FaqSuccessQuestion = "FaqSuccessQuestion" 9;
    9 ClosedByUser = "ClosedByUser" 10;
    10 ClosedByCustomer = "ClosedByCustomer" 11;
    11 ClosedByIdle = "ClosedByIdle" 12;
    12 TransferRejected = "TransferRejected" 13;
    13 ReopenedByCustomer = "ReopenedByCustomer" 14;
    14 ClickedOption = "ClickedOption" 15;
    15 BotMessage = "BotMessage" 16;
    16 Options = "Options" 17;
    17 IllegalFileType = "IllegalFileType";
} }
