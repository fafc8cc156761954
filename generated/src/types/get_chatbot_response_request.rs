// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::ChatbotTurn;

/// The carrier `GetChatbotResponseRequest` of the API.
#[non_exhaustive]
pub struct GetChatbotResponseRequest {
    /// The property `ChatId`.
    pub chat_id: Option<String>,
    /// The property `IsoLangCode`.
    pub iso_lang_code: Option<String>,
    /// The property `UserPrompt`.
    pub user_prompt: Option<String>,
    /// The property `DisplayValue`.
    pub display_value: Option<String>,
    /// The property `PreviousTurns`.
    pub previous_turns: Option<Vec<ChatbotTurn>>,
    /// The property `ApiUrl`.
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
