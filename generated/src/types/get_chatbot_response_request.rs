// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ChatbotTurn;

/// GetChatbotResponse: Returns the reply of the chatbot to a prompt and keeps both with the conversation.
///
/// - taken by
///   [`ai_agent().get_chatbot_response`](../ai_agent/struct.AiAgentClient.html#method.get_chatbot_response).
#[non_exhaustive]
pub struct GetChatbotResponseRequest {
    /// Conversation by its name; clients make it of the page and the record.
    pub chat_id: Option<String>,
    /// Language as an ISO code, such as en or nb.
    pub iso_lang_code: Option<String>,
    /// Words for the chatbot.
    pub user_prompt: Option<String>,
    /// Text that users see in place of the prompt.
    pub display_value: Option<String>,
    /// What was said before.
    pub previous_turns: Option<Vec<ChatbotTurn>>,
    /// Address at which the chatbot reaches the API.
    pub api_url: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetChatbotResponseRequest "GetChatbotResponseRequest" crate::PROFILE {
    0 chat_id set_chat_id String = "ChatId";
    1 iso_lang_code set_iso_lang_code String = "IsoLangCode";
    2 user_prompt set_user_prompt String = "UserPrompt";
    3 display_value set_display_value String = "DisplayValue";
    4 previous_turns set_previous_turns Vec<ChatbotTurn> = "PreviousTurns";
    5 api_url set_api_url String = "ApiUrl";
} }
