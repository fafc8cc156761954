// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// Short form of a chat session, for overviews.
///
/// - part of [`ContactSummary`](struct.ContactSummary.html), [`PersonSummary`](struct.PersonSummary.html).
#[non_exhaustive]
pub struct ChatSummaryItem {
    /// Key of the chat session that the item is about.
    pub chat_session_id: Option<i32>,
    /// Customer by the name that was given; may be empty.
    pub name: Option<String>,
    /// Company of the customer; may be empty.
    pub company_name: Option<String>,
    /// Text that began the session.
    pub first_message: Option<String>,
    /// Latest text of the session.
    pub last_message: Option<String>,
    /// When the customer asked for the chat.
    pub when_requested: Option<DateTime>,
    /// When the session was over.
    pub when_ended: Option<DateTime>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatSummaryItem "ChatSummaryItem" crate::PROFILE {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    1 name set_name String = "Name";
    2 company_name set_company_name String = "CompanyName";
    3 first_message set_first_message String = "FirstMessage";
    4 last_message set_last_message String = "LastMessage";
    5 when_requested set_when_requested DateTime = "WhenRequested";
    6 when_ended set_when_ended DateTime = "WhenEnded";
} }
