// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    ChatBotSettings, ChatOpeningHours, ChatTopicEntity, ChatWidgetSettings, CustomerLanguage, FieldProperty,
    ReplyTemplate, TableRight, TicketCategory, TicketPriority,
};

/// The `ChatTopicEntity` of a REST resource, as it is returned when one is read or saved, with
/// addresses of related resources.
///
/// - returned by
///   [`chat_topic().post_chat_topic_entity`](../chat_topic/struct.ChatTopicClient.html#method.post_chat_topic_entity),
///   [`chat_topic().get_chat_topic_entity`](../chat_topic/struct.ChatTopicClient.html#method.get_chat_topic_entity),
///   [`chat_topic().put_chat_topic_entity`](../chat_topic/struct.ChatTopicClient.html#method.put_chat_topic_entity),
///   [`chat_topic().patch_chat_topic_entity`](../chat_topic/struct.ChatTopicClient.html#method.patch_chat_topic_entity).
#[non_exhaustive]
pub struct ChatTopicEntityWithLinks {
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
    /// Text for those who wait, up to 255 characters; \{cque\} is replaced by the place in the queue, \{cavw\} by the
    /// average wait as hh:mm.
    pub custom_queue_text: Option<String>,
    /// Minutes that a new chat may wait before agents are warned.
    pub warn_new_chat_minutes: Option<i32>,
    /// Minutes that a new chat may wait before managers are warned.
    pub warn_manager_new_chat_minutes: Option<i32>,
    /// Whether the offline form can create a request.
    pub ticket_enabled: Option<bool>,
    /// Category of the request that the offline form creates.
    pub ticket_category: Option<Box<TicketCategory>>,
    /// Priority of the request that the offline form creates.
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
    /// Minutes that a message of the customer may stay unanswered before agents are warned.
    pub warn_chat_message_minutes: Option<i32>,
    /// Minutes that a message of the customer may stay unanswered before managers are warned.
    pub warn_manager_chat_message_minutes: Option<i32>,
    /// Whether those who wait can switch to the offline form.
    pub use_queue_offline_form: Option<bool>,
    /// Minutes in the queue after which the offline form is offered.
    pub offline_form_time_limit: Option<i32>,
    /// Length of the queue at which the offline form is offered.
    pub offline_form_queue_length: Option<i32>,
    /// Whether the widget asks the customer to rate the chat at its end.
    pub widget_enable_rating: Option<bool>,
    /// Text with which the widget asks for the rating.
    pub widget_rating_text: Option<String>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of the topic (Self) and of its collection (Archive); the latter accepts POST only.
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatTopicEntityWithLinks "ChatTopicEntityWithLinks" crate::PROFILE {
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
    29 widget_enable_rating set_widget_enable_rating bool = "WidgetEnableRating";
    30 widget_rating_text set_widget_rating_text String = "WidgetRatingText";
    31 table_right set_table_right Box<TableRight> = "TableRight";
    32 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    33 links set_links Map<String> = "_Links";
} }

/// What is saved of it: the properties that [`ChatTopicEntity`] has.
impl From<ChatTopicEntityWithLinks> for ChatTopicEntity {
    fn from(carrier: ChatTopicEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<ChatTopicEntity> for ChatTopicEntityWithLinks {
    fn from(carrier: ChatTopicEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
