// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};

/// A question to a chatbot and its reply.
///
/// - returned by
///   [`ai_agent().get_chatbot_prompt_suggestions`](../ai_agent/struct.AiAgentClient.html#method.get_chatbot_prompt_suggestions),
///   [`ai_agent().get_chatbot_response`](../ai_agent/struct.AiAgentClient.html#method.get_chatbot_response),
///   [`ai_agent().get_chatbot_turns`](../ai_agent/struct.AiAgentClient.html#method.get_chatbot_turns),
///   [`ai_agent().get_summarize_contact_prompt`](../ai_agent/struct.AiAgentClient.html#method.get_summarize_contact_prompt),
///   [`ai_agent().get_summarize_sale_prompt`](../ai_agent/struct.AiAgentClient.html#method.get_summarize_sale_prompt),
///   [`ai_agent().get_summarize_ticket_prompt`](../ai_agent/struct.AiAgentClient.html#method.get_summarize_ticket_prompt).
/// - part of [`GetChatbotResponseRequest`](struct.GetChatbotResponseRequest.html).
#[non_exhaustive]
pub struct ChatbotTurn {
    /// When the reply was made, in UTC.
    pub timestamp: Option<DateTime>,
    /// Text that the user has written.
    pub user_prompt: Option<String>,
    /// Text shown in place of what the user has written; may be empty.
    pub user_display_text: Option<String>,
    /// Reply of the bot.
    pub bot_response: Option<String>,
    /// Buttons that the bot offers: shown text by the prompt that it sends.
    pub bot_actions: Option<Map<String>>,
    /// Files, as addresses or as Base64 data.
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
