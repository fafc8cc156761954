// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};

/// Name and scripts of the bot of a topic. The scripts run inside the vendor's product; here they are
/// ids only.
///
/// - part of [`ChatTopicEntity`](struct.ChatTopicEntity.html),
///   [`ChatTopicEntityWithLinks`](struct.ChatTopicEntityWithLinks.html).
#[non_exhaustive]
pub struct ChatBotSettings {
    /// Name shown above the messages of the bot; up to 80 characters.
    pub bot_name: Option<String>,
    /// Script that registers the bot; 0 for no bot.
    pub bot_register_script_id: Option<i32>,
    /// Script for new sessions; 0 for none.
    pub bot_session_created_script_id: Option<i32>,
    /// Script for changes of status; 0 for none.
    pub bot_session_changed_script_id: Option<i32>,
    /// Script for messages that come from the customer; 0 for none.
    pub bot_message_received_script_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatBotSettings "ChatBotSettings" crate::PROFILE {
    0 bot_name set_bot_name String = "BotName";
    1 bot_register_script_id set_bot_register_script_id i32 = "BotRegisterScriptId";
    2 bot_session_created_script_id set_bot_session_created_script_id i32 = "BotSessionCreatedScriptId";
    3 bot_session_changed_script_id set_bot_session_changed_script_id i32 = "BotSessionChangedScriptId";
    4 bot_message_received_script_id set_bot_message_received_script_id i32 = "BotMessageReceivedScriptId";
} }
