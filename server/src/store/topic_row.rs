//! Topics as rows.

use serde_json::Value as Json;

use super::error::Error;
use super::fold::fold;
use super::row::Row;
use super::sql::Assignment;
use crate::alert::Thresholds;
use crate::ids::TopicId;
use crate::topic::{Settings, Topic, TopicData};

/// Reads a row of `topics`.
pub(super) fn read(row: &Row) -> Result<Topic, Error> {
    let (accepts, millis) = (row.long("accepts")?, row.long("accept_millis")?);
    let mean = millis.checked_div(accepts).unwrap_or(0) / 1000;
    Ok(Topic {
        id: TopicId(row.int("id")?),
        data: read_data(row)?,
        last_accept: row.maybe_instant("last_accept")?,
        seconds_per_accept: i32::try_from(mean).unwrap_or(i32::MAX),
        version: super::session_row::version(row)?,
    })
}

fn read_data(row: &Row) -> Result<TopicData, Error> {
    Ok(TopicData {
        name: row.text("name")?,
        description: row.text("description")?,
        welcome_message: row.text("welcome_message")?,
        language: row.int("language")?,
        alert_recipient: row.text("alert_recipient")?,
        alert_template: row.int("alert_template")?,
        collect_consent: row.bool("collect_consent")?,
        offline_collect_consent: row.bool("offline_collect_consent")?,
        badge_header: row.text("badge_header")?,
        custom_queue_text_enabled: row.bool("custom_queue_text_enabled")?,
        custom_queue_text: row.text("custom_queue_text")?,
        warn: Thresholds {
            new_chat: row.int("warn_new_chat")?,
            new_chat_manager: row.int("warn_new_chat_manager")?,
            message: row.int("warn_message")?,
            message_manager: row.int("warn_message_manager")?,
        },
        ticket_enabled: row.bool("ticket_enabled")?,
        ticket_category: row.int("ticket_category")?,
        ticket_priority: row.int("ticket_priority")?,
        opening_hours_enabled: row.bool("opening_hours_enabled")?,
        opening_hours: row.json("opening_hours")?,
        widget: Settings(row.json("widget")?),
        bot_enabled: row.bool("bot_enabled")?,
        bot: Settings(row.json("bot")?),
        use_queue_offline_form: row.bool("use_queue_offline_form")?,
        offline_form_time_limit: row.int("offline_form_time_limit")?,
        offline_form_queue_length: row.int("offline_form_queue_length")?,
        widget_enable_rating: row.bool("widget_enable_rating")?,
        widget_rating_text: row.text("widget_rating_text")?,
        unknown: row.json("unknown")?,
    })
}

/// The columns that clients write.
///
/// # Errors
/// [`Error::BadInput`] if opening hours cannot be written as JSON, which does not happen.
pub(super) fn columns(data: &TopicData) -> Result<Vec<Assignment>, Error> {
    let hours = serde_json::to_string(&data.opening_hours)
        .map_err(|error| Error::BadInput(error.to_string()))?;
    let object = |object: &serde_json::Map<String, Json>| Json::Object(object.clone()).to_string();
    Ok(vec![
        ("name", data.name.as_str().into()),
        ("description", data.description.as_str().into()),
        ("welcome_message", data.welcome_message.as_str().into()),
        ("language", data.language.into()),
        ("alert_recipient", data.alert_recipient.as_str().into()),
        ("alert_template", data.alert_template.into()),
        ("collect_consent", data.collect_consent.into()),
        (
            "offline_collect_consent",
            data.offline_collect_consent.into(),
        ),
        ("badge_header", data.badge_header.as_str().into()),
        ("name_folded", fold(&data.name).into()),
        ("description_folded", fold(&data.description).into()),
        ("badge_header_folded", fold(&data.badge_header).into()),
        (
            "custom_queue_text_enabled",
            data.custom_queue_text_enabled.into(),
        ),
        ("custom_queue_text", data.custom_queue_text.as_str().into()),
        ("warn_new_chat", data.warn.new_chat.into()),
        ("warn_new_chat_manager", data.warn.new_chat_manager.into()),
        ("warn_message", data.warn.message.into()),
        ("warn_message_manager", data.warn.message_manager.into()),
        ("ticket_enabled", data.ticket_enabled.into()),
        ("ticket_category", data.ticket_category.into()),
        ("ticket_priority", data.ticket_priority.into()),
        ("opening_hours_enabled", data.opening_hours_enabled.into()),
        ("opening_hours", hours.into()),
        ("widget", object(&data.widget.0).into()),
        ("bot_enabled", data.bot_enabled.into()),
        ("bot", object(&data.bot.0).into()),
        ("use_queue_offline_form", data.use_queue_offline_form.into()),
        (
            "offline_form_time_limit",
            data.offline_form_time_limit.into(),
        ),
        (
            "offline_form_queue_length",
            data.offline_form_queue_length.into(),
        ),
        ("widget_enable_rating", data.widget_enable_rating.into()),
        (
            "widget_rating_text",
            data.widget_rating_text.as_str().into(),
        ),
        ("unknown", object(&data.unknown).into()),
    ])
}
