// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{UnknownMember, open_enum};

/// State of a chat session.
///
/// - before the queue: `PreChatForm`, `Faq`; instead of it: `OfflineForm`
/// - waiting: `InQueue`
/// - going on: `CustomerLast`, `UserLast`
/// - over: `Finished`, `Closed`, `RequestPosted`, `ClosedFromQueue`
/// - gone: `Deleted`
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written
/// back as it came, so a `match` needs an arm for it.
///
/// - part of [`ChatSessionEntity`](struct.ChatSessionEntity.html),
///   [`ChatSessionEntityWithLinks`](struct.ChatSessionEntityWithLinks.html).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatSessionStatus {
    /// Unknown; what a blank carrier shows.
    ///
    /// `Invalid`, number 0.
    Invalid,
    /// The customer fills in the form before the chat.
    ///
    /// `PreChatForm`, number 1.
    PreChatForm,
    /// FAQ entries are suggested to the customer, who has not joined the queue yet.
    ///
    /// `Faq`, number 2.
    Faq,
    /// Nobody is there; the customer may leave a message.
    ///
    /// `OfflineForm`, number 3.
    OfflineForm,
    /// The customer waits for an agent.
    ///
    /// `InQueue`, number 4.
    InQueue,
    /// The chat goes on, and it is the turn of the agent.
    ///
    /// `CustomerLast`, number 5.
    CustomerLast,
    /// The chat goes on, and it is the turn of the customer; agent or bot wrote last.
    ///
    /// `UserLast`, number 6.
    UserLast,
    /// The chat is over; a message of the customer brings it back to life.
    ///
    /// `Finished`, number 7.
    Finished,
    /// Marked for deletion and hidden; purged as a rule within a day.
    ///
    /// `Deleted`, number 8.
    Deleted,
    /// The chat is over for good.
    ///
    /// `Closed`, number 9.
    Closed,
    /// Over, with the offline form sent in as a request.
    ///
    /// `RequestPosted`, number 10.
    RequestPosted,
    /// The customer left before anybody answered.
    ///
    /// `ClosedFromQueue`, number 11.
    ClosedFromQueue,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ChatSessionStatus "ChatSessionStatus" crate::PROFILE {
    0 Invalid = "Invalid" 0;
    1 PreChatForm = "PreChatForm" 1;
    2 Faq = "Faq" 2;
    3 OfflineForm = "OfflineForm" 3;
    4 InQueue = "InQueue" 4;
    5 CustomerLast = "CustomerLast" 5;
    6 UserLast = "UserLast" 6;
    7 Finished = "Finished" 7;
    8 Deleted = "Deleted" 8;
    9 Closed = "Closed" 9;
    10 RequestPosted = "RequestPosted" 10;
    11 ClosedFromQueue = "ClosedFromQueue" 11;
} }
