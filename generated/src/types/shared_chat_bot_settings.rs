// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, UnknownMember, carrier, flag_enum, open_enum};
use crate::types::{
    Associate, CustomerLanguage, FieldProperty, TableRight, TicketCategory, TicketPriority,
    TimeZoneData,
};

/// Name and scripts of the bot of a topic. The scripts run inside the vendor's product; here they are
/// ids only.
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

carrier! { ChatBotSettings "ChatBotSettings" {
    0 bot_name set_bot_name String = "BotName";
    1 bot_register_script_id set_bot_register_script_id i32 = "BotRegisterScriptId";
    2 bot_session_created_script_id set_bot_session_created_script_id i32 = "BotSessionCreatedScriptId";
    3 bot_session_changed_script_id set_bot_session_changed_script_id i32 = "BotSessionChangedScriptId";
    4 bot_message_received_script_id set_bot_message_received_script_id i32 = "BotMessageReceivedScriptId";
} }

/// When a topic is open: a start and a stop for each weekday, and one lunch break for all days.
///
/// Times are times of day, `08:00:00` in JSON and `PT8H` in XML. Older servers wrote dates with a time,
/// of which only the time counts.
#[non_exhaustive]
pub struct ChatOpeningHours {
    /// Time zone that the times are meant in; without one, that of the installation.
    pub tz_location: Option<Box<TimeZoneData>>,
    /// Whether Monday has opening hours at all.
    pub mon_enabled: Option<bool>,
    /// Opening time on Monday, HH:mm:ss.
    pub mon_start: Option<String>,
    /// Closing time on Monday, HH:mm:ss; that moment is closed already.
    pub mon_stop: Option<String>,
    /// Whether Tuesday has opening hours at all.
    pub tue_enabled: Option<bool>,
    /// Opening time on Tuesday, HH:mm:ss.
    pub tue_start: Option<String>,
    /// Closing time on Tuesday, HH:mm:ss; that moment is closed already.
    pub tue_stop: Option<String>,
    /// Whether Wednesday has opening hours at all.
    pub wed_enabled: Option<bool>,
    /// Opening time on Wednesday, HH:mm:ss.
    pub wed_start: Option<String>,
    /// Closing time on Wednesday, HH:mm:ss; that moment is closed already.
    pub wed_stop: Option<String>,
    /// Whether Thursday has opening hours at all.
    pub thu_enabled: Option<bool>,
    /// Opening time on Thursday, HH:mm:ss.
    pub thu_start: Option<String>,
    /// Closing time on Thursday, HH:mm:ss; that moment is closed already.
    pub thu_stop: Option<String>,
    /// Whether Friday has opening hours at all.
    pub fri_enabled: Option<bool>,
    /// Opening time on Friday, HH:mm:ss.
    pub fri_start: Option<String>,
    /// Closing time on Friday, HH:mm:ss; that moment is closed already.
    pub fri_stop: Option<String>,
    /// Whether Saturday has opening hours at all.
    pub sat_enabled: Option<bool>,
    /// Opening time on Saturday, HH:mm:ss.
    pub sat_start: Option<String>,
    /// Closing time on Saturday, HH:mm:ss; that moment is closed already.
    pub sat_stop: Option<String>,
    /// Whether Sunday has opening hours at all.
    pub sun_enabled: Option<bool>,
    /// Opening time on Sunday, HH:mm:ss.
    pub sun_start: Option<String>,
    /// Closing time on Sunday, HH:mm:ss; that moment is closed already.
    pub sun_stop: Option<String>,
    /// Whether the topic closes over lunch.
    pub use_lunch_hours: Option<bool>,
    /// Start of the lunch break on every day, HH:mm:ss.
    pub lunch_start: Option<String>,
    /// End of the lunch break on every day, HH:mm:ss.
    pub lunch_stop: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatOpeningHours "ChatOpeningHours" {
    0 tz_location set_tz_location Box<TimeZoneData> = "TzLocation";
    1 mon_enabled set_mon_enabled bool = "MonEnabled";
    2 mon_start set_mon_start String = "MonStart";
    3 mon_stop set_mon_stop String = "MonStop";
    4 tue_enabled set_tue_enabled bool = "TueEnabled";
    5 tue_start set_tue_start String = "TueStart";
    6 tue_stop set_tue_stop String = "TueStop";
    7 wed_enabled set_wed_enabled bool = "WedEnabled";
    8 wed_start set_wed_start String = "WedStart";
    9 wed_stop set_wed_stop String = "WedStop";
    10 thu_enabled set_thu_enabled bool = "ThuEnabled";
    11 thu_start set_thu_start String = "ThuStart";
    12 thu_stop set_thu_stop String = "ThuStop";
    13 fri_enabled set_fri_enabled bool = "FriEnabled";
    14 fri_start set_fri_start String = "FriStart";
    15 fri_stop set_fri_stop String = "FriStop";
    16 sat_enabled set_sat_enabled bool = "SatEnabled";
    17 sat_start set_sat_start String = "SatStart";
    18 sat_stop set_sat_stop String = "SatStop";
    19 sun_enabled set_sun_enabled bool = "SunEnabled";
    20 sun_start set_sun_start String = "SunStart";
    21 sun_stop set_sun_stop String = "SunStop";
    22 use_lunch_hours set_use_lunch_hours bool = "UseLunchHours";
    23 lunch_start set_lunch_start String = "LunchStart";
    24 lunch_stop set_lunch_stop String = "LunchStop";
} }

/// The membership of one agent in a topic, with four rights. An agent with none of them is not a
/// member.
///
/// Presence is not part of it: that is one switch an agent for all topics, `ChatPresence`.
#[non_exhaustive]
pub struct ChatTopicAgent {
    /// The topic; the id in the path or beside the carrier wins over it.
    pub topic_id: Option<i32>,
    /// The agent, recognised by AssociateId or, without one, by Name or UserName.
    pub user: Option<Box<Associate>>,
    /// May watch the sessions of others without taking part.
    pub can_listen: Option<bool>,
    /// May take sessions and answer.
    pub can_respond: Option<bool>,
    /// Manages the topic: gets the warnings for managers, may transfer and take over sessions of others.
    pub can_manage: Option<bool>,
    /// Gets notifications while present.
    pub can_notify: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatTopicAgent "ChatTopicAgent" {
    0 topic_id set_topic_id i32 = "TopicId";
    1 user set_user Box<Associate> = "User";
    2 can_listen set_can_listen bool = "CanListen";
    3 can_respond set_can_respond bool = "CanRespond";
    4 can_manage set_can_manage bool = "CanManage";
    5 can_notify set_can_notify bool = "CanNotify";
} }

/// A topic, also called channel: where on the website customers come from, who answers them, when, and
/// how the chat looks.
///
/// Its agents are carriers of their own, `ChatTopicAgent`.
#[non_exhaustive]
pub struct ChatTopicEntity {
    /// Key; 0 before the first save.
    pub chat_topic_id: Option<i32>,
    /// Name for internal use, which should be unique; up to 255 characters.
    pub name: Option<String>,
    /// Description for internal use; up to 255 characters.
    pub description: Option<String>,
    /// Message that greets the customer when an agent takes a session; of any length.
    pub welcome_message: Option<String>,
    /// Language of the channel, if one is set.
    pub language: Option<Box<CustomerLanguage>>,
    /// When a session of this topic was last taken; 0001-01-01T00:00:00 if never. Kept by the server.
    pub last_accept: Option<DateTime>,
    /// How long customers wait on average until an agent takes their session, in seconds. Kept by the server.
    pub seconds_pr_accept: Option<i32>,
    /// Who gets the alerts of this topic; up to 255 characters.
    pub alert_recipient: Option<String>,
    /// Reply template that alerts are written with.
    pub alert_template: Option<Box<ReplyTemplate>>,
    /// Whether the form before the chat asks for consent.
    pub collect_consent: Option<bool>,
    /// Text on the badge of the widget; up to 255 characters.
    pub badge_header: Option<String>,
    /// Whether CustomQueueText is shown to those who wait.
    pub custom_queue_text_enabled: Option<bool>,
    /// Text for those who wait, up to 255 characters; \{cque\} stands for the place in the queue, \{cavw\} for the average wait as hh:mm.
    pub custom_queue_text: Option<String>,
    /// Minutes that a new chat may wait before agents are warned; 0 for never.
    pub warn_new_chat_minutes: Option<i32>,
    /// Minutes that a new chat may wait before managers are warned; 0 for never.
    pub warn_manager_new_chat_minutes: Option<i32>,
    /// Whether the offline form can create a request.
    pub ticket_enabled: Option<bool>,
    /// Category of such a request.
    pub ticket_category: Option<Box<TicketCategory>>,
    /// Priority of such a request.
    pub ticket_priority: Option<Box<TicketPriority>>,
    /// Whether OpeningHours count; a topic without them is always open.
    pub opening_hours_enabled: Option<bool>,
    /// When the topic is open, day by day.
    pub opening_hours: Option<Box<ChatOpeningHours>>,
    /// How the chat looks and behaves on the website.
    pub widget: Option<Box<ChatWidgetSettings>>,
    /// Whether bot scripts run for new sessions.
    pub bot_enabled: Option<bool>,
    /// The scripts of the bot and its name.
    pub bot_settings: Option<Box<ChatBotSettings>>,
    /// Whether the offline form asks for consent.
    pub offline_collect_consent: Option<bool>,
    /// Minutes that a message of the customer may stay unanswered before agents are warned; 0 for never.
    pub warn_chat_message_minutes: Option<i32>,
    /// Minutes that a message of the customer may stay unanswered before managers are warned; 0 for never.
    pub warn_manager_chat_message_minutes: Option<i32>,
    /// Whether those who wait can switch to the offline form.
    pub use_queue_offline_form: Option<bool>,
    /// Minutes in the queue after which the offline form is offered.
    pub offline_form_time_limit: Option<i32>,
    /// Length of the queue at which the offline form is offered.
    pub offline_form_queue_length: Option<i32>,
    /// What the caller may do with this record; null when nothing is restricted.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of properties, by property name; empty when nothing is restricted.
    pub field_properties: Option<Map<FieldProperty>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatTopicEntity "ChatTopicEntity" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 welcome_message set_welcome_message String = "WelcomeMessage";
    4 language set_language Box<CustomerLanguage> = "Language";
    5 last_accept set_last_accept DateTime = "LastAccept";
    6 seconds_pr_accept set_seconds_pr_accept i32 = "SecondsPrAccept";
    7 alert_recipient set_alert_recipient String = "AlertRecipient";
    8 alert_template set_alert_template Box<ReplyTemplate> = "AlertTemplate";
    9 collect_consent set_collect_consent bool = "CollectConsent";
    10 badge_header set_badge_header String = "BadgeHeader";
    11 custom_queue_text_enabled set_custom_queue_text_enabled bool = "CustomQueueTextEnabled";
    12 custom_queue_text set_custom_queue_text String = "CustomQueueText";
    13 warn_new_chat_minutes set_warn_new_chat_minutes i32 = "WarnNewChatMinutes";
    14 warn_manager_new_chat_minutes set_warn_manager_new_chat_minutes i32 = "WarnManagerNewChatMinutes";
    15 ticket_enabled set_ticket_enabled bool = "TicketEnabled";
    16 ticket_category set_ticket_category Box<TicketCategory> = "TicketCategory";
    17 ticket_priority set_ticket_priority Box<TicketPriority> = "TicketPriority";
    18 opening_hours_enabled set_opening_hours_enabled bool = "OpeningHoursEnabled";
    19 opening_hours set_opening_hours Box<ChatOpeningHours> = "OpeningHours";
    20 widget set_widget Box<ChatWidgetSettings> = "Widget";
    21 bot_enabled set_bot_enabled bool = "BotEnabled";
    22 bot_settings set_bot_settings Box<ChatBotSettings> = "BotSettings";
    23 offline_collect_consent set_offline_collect_consent bool = "OfflineCollectConsent";
    24 warn_chat_message_minutes set_warn_chat_message_minutes i32 = "WarnChatMessageMinutes";
    25 warn_manager_chat_message_minutes set_warn_manager_chat_message_minutes i32 = "WarnManagerChatMessageMinutes";
    26 use_queue_offline_form set_use_queue_offline_form bool = "UseQueueOfflineForm";
    27 offline_form_time_limit set_offline_form_time_limit i32 = "OfflineFormTimeLimit";
    28 offline_form_queue_length set_offline_form_queue_length i32 = "OfflineFormQueueLength";
    29 table_right set_table_right Box<TableRight> = "TableRight";
    30 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
} }

/// How the chat looks and behaves on the website of a topic.
#[non_exhaustive]
pub struct ChatWidgetSettings {
    /// Whether the best three FAQ entries are suggested before the customer joins the queue.
    pub auto_faq_enabled: Option<bool>,
    /// FAQ folder that suggestions come from.
    pub auto_faq_category: Option<Box<KbCategory>>,
    /// Whether unknown customers have to say who they are before the chat.
    pub pre_form_enabled: Option<bool>,
    /// Text of that form; up to 1024 characters.
    pub pre_form_message: Option<String>,
    /// What customers must fill in there.
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
    /// Main colour; up to 16 characters.
    pub color: Option<String>,
    /// Font family; up to 64 characters.
    pub font: Option<String>,
    /// Whether a logo is shown.
    pub logo_enabled: Option<bool>,
    /// Stored image of the logo; 0 for none.
    pub logo_blob_id: Option<i32>,
    /// File name of the logo.
    pub logo_name: Option<String>,
    /// Whether customers see a photo of the agent.
    pub show_agent_photo: Option<bool>,
    /// Title of the chat window; up to 255 characters.
    pub welcome_title: Option<String>,
    /// Text in the chat window while the customer waits and chats, up to 255 characters; not the greeting of the agent.
    pub welcome_message: Option<String>,
    /// Heading of the offline form; up to 255 characters.
    pub offline_header: Option<String>,
    /// Text of the offline form; up to 1024 characters.
    pub offline_message: Option<String>,
    /// What customers must fill in there.
    pub offline_fields: Option<WidgetRequiredFields>,
    /// Whether agents appear under their first name; else under their nickname.
    pub use_agent_firstname: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatWidgetSettings "ChatWidgetSettings" {
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
    13 font set_font String = "Font";
    14 logo_enabled set_logo_enabled bool = "LogoEnabled";
    15 logo_blob_id set_logo_blob_id i32 = "LogoBlobId";
    16 logo_name set_logo_name String = "LogoName";
    17 show_agent_photo set_show_agent_photo bool = "ShowAgentPhoto";
    18 welcome_title set_welcome_title String = "WelcomeTitle";
    19 welcome_message set_welcome_message String = "WelcomeMessage";
    20 offline_header set_offline_header String = "OfflineHeader";
    21 offline_message set_offline_message String = "OfflineMessage";
    22 offline_fields set_offline_fields WidgetRequiredFields = "OfflineFields";
    23 use_agent_firstname set_use_agent_firstname bool = "UseAgentFirstname";
} }

/// Size of the chat window.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatWidgetSize {
    /// The usual size.
    ///
    /// `Normal`, number 0.
    Normal,
    /// A larger window.
    ///
    /// `Large`, number 1.
    Large,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { ChatWidgetSize "ChatWidgetSize" {
    0 Normal = "Normal";
    1 Large = "Large";
} [0, 1] }

/// A folder of FAQ entries.
#[non_exhaustive]
pub struct KbCategory {
    /// Key.
    pub kb_category_id: Option<i32>,
    /// Name of the folder.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Name with those of the folders above, as in Foo/bar/test.
    pub fullname: Option<String>,
    /// Folder above; null or -1 at the top.
    pub parent_id: Option<i32>,
    /// Place among the folders of one level.
    pub sort_order: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { KbCategory "KbCategory" {
    0 kb_category_id set_kb_category_id i32 = "KbCategoryId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 fullname set_fullname String = "Fullname";
    4 parent_id set_parent_id i32 = "ParentId";
    5 sort_order set_sort_order i32 = "SortOrder";
} }

/// A text template for replies and alerts.
#[non_exhaustive]
pub struct ReplyTemplate {
    /// Key.
    pub reply_template_id: Option<i32>,
    /// Name of the template.
    pub name: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Folder that it lies in; null or -1 at the top.
    pub folder_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ReplyTemplate "ReplyTemplate" {
    0 reply_template_id set_reply_template_id i32 = "ReplyTemplateId";
    1 name set_name String = "Name";
    2 description set_description String = "Description";
    3 folder_id set_folder_id i32 = "FolderId";
} }

/// What a customer must fill in on a form of the chat widget, as a list of flags.
///
/// A set of flags: join them with `|`. Words that are not listed, from a newer server, stay in the set and are written back as they came.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WidgetRequiredFields(pagewire_runtime::value::Flags);

flag_enum! { WidgetRequiredFields "WidgetRequiredFields" {
    /// Nothing.
    ///
    /// `None`, number 0.
    NONE = "None" 0;
    /// E-mail address.
    ///
    /// `Email`, number 1.
    EMAIL = "Email" 1;
    /// Name.
    ///
    /// `Name`, number 2.
    NAME = "Name" 2;
    /// Company.
    ///
    /// `Company`, number 4.
    COMPANY = "Company" 4;
    /// Phone number.
    ///
    /// `Phone`, number 8.
    PHONE = "Phone" 8;
    /// Country.
    ///
    /// `Country`, number 16.
    COUNTRY = "Country" 16;
} }

/// Look of the chat window.
///
/// A newer server may send a member that is not listed: it arrives as `Unlisted`, keeps its text and is written back as it came, so a `match` needs an arm for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetTheme {
    /// The older look.
    ///
    /// `Classic`, number 0.
    Classic,
    /// The newer look.
    ///
    /// `Modern`, number 1.
    Modern,
    /// A member that this crate does not know.
    Unlisted(UnknownMember),
}

open_enum! { WidgetTheme "WidgetTheme" {
    0 Classic = "Classic";
    1 Modern = "Modern";
} [0, 1] }
