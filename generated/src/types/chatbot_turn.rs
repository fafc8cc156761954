// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};

/// The carrier `ChatbotTurn` of the API.
#[non_exhaustive]
pub struct ChatbotTurn {
    /// The property `Timestamp`.
    pub timestamp: Option<DateTime>,
    /// The property `UserPrompt`.
    pub user_prompt: Option<String>,
    /// The property `UserDisplayText`.
    pub user_display_text: Option<String>,
    /// The property `BotResponse`.
    pub bot_response: Option<String>,
    /// The property `BotActions`.
    pub bot_actions: Option<Map<String>>,
    /// The property `Attachments`.
    pub attachments: Option<Vec<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatbotTurn "ChatbotTurn" crate::PROFILE {
    0 timestamp set_timestamp DateTime = "Timestamp";
    1 user_prompt set_user_prompt String = "UserPrompt";
    2 user_display_text set_user_display_text String = "UserDisplayText";
    3 bot_response set_bot_response String = "BotResponse";
    4 bot_actions set_bot_actions Map<String> = "BotActions";
    5 attachments set_attachments Vec<String> = "Attachments";
} }
