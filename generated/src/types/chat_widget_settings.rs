// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::{ChatWidgetSize, KbCategory, WidgetRequiredFields, WidgetTheme};

/// How the chat looks and behaves on the website of a topic.
///
/// - part of [`ChatTopicEntity`](struct.ChatTopicEntity.html),
///   [`ChatTopicEntityWithLinks`](struct.ChatTopicEntityWithLinks.html).
#[non_exhaustive]
pub struct ChatWidgetSettings {
    /// Whether the best three FAQ entries are suggested before the customer joins the queue.
    pub auto_faq_enabled: Option<bool>,
    /// FAQ folder that suggestions come from.
    pub auto_faq_category: Option<Box<KbCategory>>,
    /// Whether unknown customers have to say who they are before the chat.
    pub pre_form_enabled: Option<bool>,
    /// Text of the form before the chat; up to 1024 characters.
    pub pre_form_message: Option<String>,
    /// What customers must fill in before a chat can begin.
    pub required_fields: Option<WidgetRequiredFields>,
    /// Whether a form follows when the chat is over.
    pub post_form_enabled: Option<bool>,
    /// Heading of the form after the chat; up to 255 characters.
    pub post_form_header: Option<String>,
    /// Text of the form after the chat; up to 1024 characters.
    pub post_form_message: Option<String>,
    /// Whether customers can have the transcript mailed to them.
    pub post_transcript_enabled: Option<bool>,
    /// Language of the widget, as an ISO code.
    pub language_iso_code: Option<String>,
    /// Size of the chat window.
    pub size: Option<ChatWidgetSize>,
    /// Look of the chat window.
    pub theme: Option<WidgetTheme>,
    /// Main color; up to 16 characters.
    pub color: Option<String>,
    /// Background color of the badge that opens the chat.
    pub badge_color: Option<String>,
    /// CSS color of the letters on the badge.
    pub badge_text_color: Option<String>,
    /// Background color of messages of the customer.
    pub cust_msg_color: Option<String>,
    /// Text color of messages of the customer.
    pub cust_msg_text_color: Option<String>,
    /// Background color of messages of the agent.
    pub agent_msg_color: Option<String>,
    /// Text color of messages of the agent.
    pub agent_msg_text_color: Option<String>,
    /// Background color of buttons.
    pub button_color: Option<String>,
    /// CSS color of the letters on buttons.
    pub button_text_color: Option<String>,
    /// Font family; up to 64 characters.
    pub font: Option<String>,
    /// Size of the text in the widget.
    pub font_size: Option<String>,
    /// Whether a logo is shown.
    pub logo_enabled: Option<bool>,
    /// Stored image of the logo; 0 for none.
    pub logo_blob_id: Option<i32>,
    /// File name of the logo.
    pub logo_name: Option<String>,
    /// Whether customers see the photo and the name of the agent.
    pub show_agent_photo: Option<bool>,
    /// Title of the chat window; up to 255 characters.
    pub welcome_title: Option<String>,
    /// Text in the chat window while the customer waits and chats, up to 255 characters; not the greeting of the agent.
    pub welcome_message: Option<String>,
    /// Heading of the offline form; up to 255 characters.
    pub offline_header: Option<String>,
    /// Text of the offline form; up to 1024 characters.
    pub offline_message: Option<String>,
    /// What customers must fill in on the offline form.
    pub offline_fields: Option<WidgetRequiredFields>,
    /// Whether agents appear under their first name; else under their nickname.
    pub use_agent_firstname: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatWidgetSettings "ChatWidgetSettings" crate::PROFILE {
    0 auto_faq_enabled set_auto_faq_enabled bool = "AutoFaqEnabled";
    1 auto_faq_category set_auto_faq_category Box<KbCategory> = "AutoFaqCategory";
    2 pre_form_enabled set_pre_form_enabled bool = "PreFormEnabled";
    3 pre_form_message set_pre_form_message String = "PreFormMessage";
    4 required_fields set_required_fields WidgetRequiredFields = "RequiredFields";
    5 post_form_enabled set_post_form_enabled bool = "PostFormEnabled";
    6 post_form_header set_post_form_header String = "PostFormHeader";
    7 post_form_message set_post_form_message String = "PostFormMessage";
    8 post_transcript_enabled set_post_transcript_enabled bool = "PostTranscriptEnabled";
    9 language_iso_code set_language_iso_code String = "LanguageIsoCode";
    10 size set_size ChatWidgetSize = "Size";
    11 theme set_theme WidgetTheme = "Theme";
    12 color set_color String = "Color";
    13 badge_color set_badge_color String = "BadgeColor";
    14 badge_text_color set_badge_text_color String = "BadgeTextColor";
    15 cust_msg_color set_cust_msg_color String = "CustMsgColor";
    16 cust_msg_text_color set_cust_msg_text_color String = "CustMsgTextColor";
    17 agent_msg_color set_agent_msg_color String = "AgentMsgColor";
    18 agent_msg_text_color set_agent_msg_text_color String = "AgentMsgTextColor";
    19 button_color set_button_color String = "ButtonColor";
    20 button_text_color set_button_text_color String = "ButtonTextColor";
    21 font set_font String = "Font";
    22 font_size set_font_size String = "FontSize";
    23 logo_enabled set_logo_enabled bool = "LogoEnabled";
    24 logo_blob_id set_logo_blob_id i32 = "LogoBlobId";
    25 logo_name set_logo_name String = "LogoName";
    26 show_agent_photo set_show_agent_photo bool = "ShowAgentPhoto";
    27 welcome_title set_welcome_title String = "WelcomeTitle";
    28 welcome_message set_welcome_message String = "WelcomeMessage";
    29 offline_header set_offline_header String = "OfflineHeader";
    30 offline_message set_offline_message String = "OfflineMessage";
    31 offline_fields set_offline_fields WidgetRequiredFields = "OfflineFields";
    32 use_agent_firstname set_use_agent_firstname bool = "UseAgentFirstname";
} }
