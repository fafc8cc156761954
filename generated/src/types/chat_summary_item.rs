// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Unknown, carrier};

/// The carrier `ChatSummaryItem` of the API.
#[non_exhaustive]
pub struct ChatSummaryItem {
    /// The property `ChatSessionId`.
    pub chat_session_id: Option<i32>,
    /// The property `Name`.
    pub name: Option<String>,
    /// The property `CompanyName`.
    pub company_name: Option<String>,
    /// The property `FirstMessage`.
    pub first_message: Option<String>,
    /// The property `LastMessage`.
    pub last_message: Option<String>,
    /// The property `WhenRequested`.
    pub when_requested: Option<DateTime>,
    /// The property `WhenEnded`.
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
