//! The carrier `ChatTopicEntity`.

use pagewire_runtime::{Map, patch};
use serde::de::DeserializeOwned;
use serde_json::Value;
use superoffice::types::{
    ChatBotSettings, ChatTopicEntity, ChatWidgetSettings, ChatWidgetSize, CustomerLanguage,
    ReplyTemplate, TicketCategory, TicketPriority, WidgetTheme,
};

use super::{date, hours, surplus, whole};
use crate::alert::Thresholds;
use crate::store::Error;
use crate::topic::{Settings, Topic, TopicData};

/// A stored topic.
pub(super) fn carrier(topic: &Topic) -> ChatTopicEntity {
    carrier_of(&topic.data)
        .set_chat_topic_id(topic.id.0)
        .set_last_accept(date::maybe_date(topic.last_accept))
        .set_seconds_pr_accept(topic.seconds_per_accept)
}

/// A topic that is not stored yet.
pub(super) fn blank() -> ChatTopicEntity {
    carrier_of(&TopicData::default())
        .set_chat_topic_id(0)
        .set_last_accept(date::maybe_date(None))
        .set_seconds_pr_accept(0)
}

fn carrier_of(data: &TopicData) -> ChatTopicEntity {
    let mut carrier = ChatTopicEntity::new()
        .set_name(data.name.clone())
        .set_description(data.description.clone())
        .set_welcome_message(data.welcome_message.clone())
        .set_alert_recipient(data.alert_recipient.clone())
        .set_collect_consent(data.collect_consent)
        .set_badge_header(data.badge_header.clone())
        .set_custom_queue_text_enabled(data.custom_queue_text_enabled)
        .set_custom_queue_text(data.custom_queue_text.clone())
        .set_warn_new_chat_minutes(data.warn.new_chat)
        .set_warn_manager_new_chat_minutes(data.warn.new_chat_manager)
        .set_ticket_enabled(data.ticket_enabled)
        .set_opening_hours_enabled(data.opening_hours_enabled)
        .set_opening_hours(Box::new(hours::carrier(&data.opening_hours)))
        .set_widget(Box::new(settings::<ChatWidgetSettings>(&data.widget)))
        .set_bot_enabled(data.bot_enabled)
        .set_bot_settings(Box::new(settings::<ChatBotSettings>(&data.bot)))
        .set_offline_collect_consent(data.offline_collect_consent)
        .set_warn_chat_message_minutes(data.warn.message)
        .set_warn_manager_chat_message_minutes(data.warn.message_manager)
        .set_use_queue_offline_form(data.use_queue_offline_form)
        .set_offline_form_time_limit(data.offline_form_time_limit)
        .set_offline_form_queue_length(data.offline_form_queue_length)
        .set_widget_enable_rating(data.widget_enable_rating)
        .set_widget_rating_text(data.widget_rating_text.clone())
        .set_field_properties(Map::new());
    write_references(&mut carrier, data);
    whole::fill(&mut carrier);
    for (name, value) in &data.unknown {
        carrier.unknown.insert(name, value.clone());
    }
    carrier
}

/// Records of the CRM that the server knows only by key.
fn write_references(carrier: &mut ChatTopicEntity, data: &TopicData) {
    let key = |key: i32| (key != 0).then_some(key);
    carrier.language = key(data.language).map(|key| Box::new(CustomerLanguage::new().set_id(key)));
    carrier.alert_template = key(data.alert_template)
        .map(|key| Box::new(ReplyTemplate::new().set_reply_template_id(key)));
    carrier.ticket_category =
        key(data.ticket_category).map(|key| Box::new(TicketCategory::new().set_id(key)));
    carrier.ticket_priority =
        key(data.ticket_priority).map(|key| Box::new(TicketPriority::new().set_id(key)));
}

/// The data that a client wants to store. Missing values have their defaults.
pub(super) fn data(mut carrier: ChatTopicEntity) -> Result<TopicData, Error> {
    let opening_hours = carrier
        .opening_hours
        .as_deref()
        .map(hours::hours)
        .transpose()?;
    // Properties that only responses have are not part of the topic.
    surplus::take(&mut carrier.unknown, "_Links");
    let unknown = carrier.unknown.iter();
    let unknown = unknown.map(|(name, value)| (name.to_owned(), value.clone()));
    Ok(TopicData {
        unknown: unknown.collect(),
        name: carrier.name.unwrap_or_default(),
        description: carrier.description.unwrap_or_default(),
        welcome_message: carrier.welcome_message.unwrap_or_default(),
        language: carrier.language.and_then(|item| item.id).unwrap_or(0),
        alert_recipient: carrier.alert_recipient.unwrap_or_default(),
        alert_template: carrier
            .alert_template
            .and_then(|template| template.reply_template_id)
            .unwrap_or(0),
        collect_consent: carrier.collect_consent.unwrap_or(false),
        offline_collect_consent: carrier.offline_collect_consent.unwrap_or(false),
        badge_header: carrier.badge_header.unwrap_or_default(),
        custom_queue_text_enabled: carrier.custom_queue_text_enabled.unwrap_or(false),
        custom_queue_text: carrier.custom_queue_text.unwrap_or_default(),
        warn: Thresholds {
            new_chat: carrier.warn_new_chat_minutes.unwrap_or(0),
            new_chat_manager: carrier.warn_manager_new_chat_minutes.unwrap_or(0),
            message: carrier.warn_chat_message_minutes.unwrap_or(0),
            message_manager: carrier.warn_manager_chat_message_minutes.unwrap_or(0),
        },
        ticket_enabled: carrier.ticket_enabled.unwrap_or(false),
        ticket_category: carrier
            .ticket_category
            .and_then(|item| item.id)
            .unwrap_or(0),
        ticket_priority: carrier
            .ticket_priority
            .and_then(|item| item.id)
            .unwrap_or(0),
        opening_hours_enabled: carrier.opening_hours_enabled.unwrap_or(false),
        opening_hours: opening_hours.unwrap_or_default(),
        widget: widget(carrier.widget)?,
        bot_enabled: carrier.bot_enabled.unwrap_or(false),
        bot: object(carrier.bot_settings.map(|bot| patch::value(&bot))),
        use_queue_offline_form: carrier.use_queue_offline_form.unwrap_or(false),
        offline_form_time_limit: carrier.offline_form_time_limit.unwrap_or(0),
        offline_form_queue_length: carrier.offline_form_queue_length.unwrap_or(0),
        widget_enable_rating: carrier.widget_enable_rating.unwrap_or(false),
        widget_rating_text: carrier.widget_rating_text.unwrap_or_default(),
    })
}

/// The settings of the widget to store. They are returned unchanged, so names that no list contains are refused here.
/// Responses would otherwise violate the API document.
fn widget(widget: Option<Box<ChatWidgetSettings>>) -> Result<Settings, Error> {
    let Some(widget) = widget else {
        return Ok(Settings::default());
    };
    let fields = [&widget.required_fields, &widget.offline_fields];
    let fields = fields.into_iter().flatten();
    let field = fields.flat_map(|fields| fields.flags().unknown()).next();
    let size = widget.size.as_ref();
    let size = size.filter(|size| matches!(size, ChatWidgetSize::Unlisted(_)));
    let theme = widget.theme.as_ref();
    let theme = theme.filter(|theme| matches!(theme, WidgetTheme::Unlisted(_)));
    let unlisted = field.cloned();
    let unlisted = unlisted.or_else(|| size.map(|size| size.name().into_owned()));
    let unlisted = unlisted.or_else(|| theme.map(|theme| theme.name().into_owned()));
    match unlisted {
        Some(name) => Err(Error::BadInput(format!("Widget cannot have {name:?}"))),
        None => Ok(object(Some(patch::value(&*widget)))),
    }
}

/// A carrier that is stored as its object. If it cannot be read any more, it is shown empty.
fn settings<T: DeserializeOwned + Default>(settings: &Settings) -> T {
    serde_json::from_value(Value::Object(settings.0.clone())).unwrap_or_default()
}

fn object(value: Option<Value>) -> Settings {
    match value {
        Some(Value::Object(members)) => Settings(members),
        _ => Settings::default(),
    }
}

#[cfg(test)]
mod tests {
    use superoffice::types::WidgetRequiredFields;

    use super::*;

    #[test]
    fn names_that_no_list_has_are_refused() {
        let plain = || Box::new(ChatWidgetSettings::new());
        let fields = |name| Some(WidgetRequiredFields::from_name(name));
        let mut widget_with = plain();
        for (name, good) in [("Name, Email", true), ("AAA", false), ("Name, AAA", false)] {
            widget_with.offline_fields = fields(name);
            assert_eq!(widget(Some(widget_with.clone())).is_ok(), good, "{name}");
        }
        for (size, good) in [("large", true), ("AAA", false)] {
            let sized = plain().set_size(ChatWidgetSize::from_name(size));
            assert_eq!(widget(Some(Box::new(sized))).is_ok(), good, "{size}");
        }
    }
}
