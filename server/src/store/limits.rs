//! Maximum lengths of texts (`docs/chat.md#lengths`). Longer texts are refused, never cut. The character NUL is refused as
//! well, because PostgreSQL cannot store it.

use serde_json::{Map, Value};

use super::error::Error;
use super::messages::Draft;
use crate::session::{Customer, Session};
use crate::topic::{Settings, TopicData};

/// The maximum length of texts for which the reference sets no limit: messages, including the welcome. The time to clean
/// HTML grows with the square of the text, and nobody writes longer texts in a chat.
const MESSAGE: usize = 1 << 16;

/// The maximum number of messages in a session, and of their characters in total, because a list or a transcript of them is one response.
const MESSAGES: i64 = 10_000;
const CHARS: i64 = 4 << 20;

/// The maximum size of properties that the API does not know, as JSON in bytes, because every list of records contains them.
const UNKNOWN: usize = 16 << 10;

/// The maximum size of the settings of a widget or a bot, as JSON in bytes.
const SETTINGS: usize = 64 << 10;

/// The maximum number of entries of a list in a request.
const ENTRIES: usize = 1000;

/// A name that clients know, the text, and its maximum number of characters.
type Limit<'a> = (&'static str, &'a str, usize);

fn check<'a>(limits: impl IntoIterator<Item = Limit<'a>>) -> Result<(), Error> {
    for (name, text, most) in limits {
        if text.contains('\0') {
            return Err(Error::BadInput(format!("{name} holds the character NUL")));
        }
        // Bytes first, because counting characters takes time and most texts are short.
        if text.len() > most && text.chars().count() > most {
            return Err(Error::BadInput(format!(
                "{name} is longer than {most} characters"
            )));
        }
    }
    Ok(())
}

/// The texts of a session.
pub(super) fn customer(customer: &Customer) -> Result<(), Error> {
    check([
        ("CustomerAlias", &*customer.alias, 64),
        ("CustomerHost", &customer.host, 255),
        ("CustomerName", &customer.name, 255),
        ("CustomerEmail", &customer.email, 255),
        ("CustomerPhone", &customer.phone, 32),
        ("CustomerCompanyName", &customer.company, 255),
    ])
}

/// The texts of a user.
pub(super) fn user(login: &str, full_name: &str, group: &str) -> Result<(), Error> {
    check([
        ("the login name", login, 255),
        ("the name", full_name, 255),
        ("the group", group, 255),
    ])
}

/// The texts of a message.
pub(super) fn message(draft: &Draft) -> Result<(), Error> {
    check([
        ("Message", &*draft.text, MESSAGE),
        ("Author", &draft.author, 255),
        ("SpecialParam", &draft.special_param, 255),
    ])
}

/// The number of characters of a text.
pub(super) fn chars(text: &str) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(i64::MAX)
}

/// Checks that the session has room for another message.
pub(super) fn room(session: &Session, draft: &Draft) -> Result<(), Error> {
    if session.message_count >= MESSAGES {
        return Err(Error::BadInput(format!(
            "the session has {MESSAGES} messages, and no more can be added"
        )));
    }
    if session.message_chars.saturating_add(chars(&draft.text)) > CHARS {
        return Err(Error::BadInput(format!(
            "the messages of the session would have more than {CHARS} characters"
        )));
    }
    Ok(())
}

/// The customer's rating.
pub(super) fn rating(rating: i32) -> Result<(), Error> {
    if (0..=5).contains(&rating) {
        return Ok(());
    }
    Err(Error::BadInput(format!(
        "Rating is {rating}, but must be from 0 to 5"
    )))
}

/// Properties that the API does not know.
pub(super) fn unknown(unknown: &Map<String, Value>) -> Result<(), Error> {
    json("properties that are not known", unknown, UNKNOWN)
}

fn json(name: &str, object: &Map<String, Value>, most: usize) -> Result<(), Error> {
    if object.is_empty() || Value::Object(object.clone()).to_string().len() <= most {
        return Ok(());
    }
    Err(Error::BadInput(format!(
        "{name} take more than {most} bytes"
    )))
}

/// The entries of a list in a request.
pub(super) fn list(name: &str, entries: usize) -> Result<(), Error> {
    if entries <= ENTRIES {
        return Ok(());
    }
    Err(Error::BadInput(format!(
        "there are {entries} {name}, more than {ENTRIES}"
    )))
}

/// The texts of a topic and of its settings.
pub(super) fn topic(topic: &TopicData) -> Result<(), Error> {
    if topic.name.trim().is_empty() {
        return Err(Error::BadInput("Name is missing or blank".to_owned()));
    }
    unknown(&topic.unknown)?;
    json("the settings of Widget", &topic.widget.0, SETTINGS)?;
    json("the settings of BotSettings", &topic.bot.0, SETTINGS)?;
    check([
        ("Name", &*topic.name, 255),
        ("Description", &topic.description, 255),
        ("WelcomeMessage", &topic.welcome_message, MESSAGE),
        ("AlertRecipient", &topic.alert_recipient, 255),
        ("BadgeHeader", &topic.badge_header, 255),
        ("CustomQueueText", &topic.custom_queue_text, 255),
        ("WidgetRatingText", &topic.widget_rating_text, 1024),
    ])?;
    settings(&topic.widget, WIDGET)?;
    settings(&topic.bot, &[("BotName", 80)])
}

const WIDGET: &[(&str, usize)] = &[
    ("PreFormMessage", 1024),
    ("PostFormHeader", 255),
    ("PostFormMessage", 1024),
    ("LanguageIsoCode", 63),
    ("Color", 16),
    ("Font", 64),
    ("WelcomeTitle", 255),
    ("WelcomeMessage", 255),
    ("OfflineHeader", 255),
    ("OfflineMessage", 1024),
];

fn settings(settings: &Settings, limits: &'static [(&str, usize)]) -> Result<(), Error> {
    check(
        limits
            .iter()
            .map(|(name, most)| (*name, settings.text(name), *most)),
    )
}
