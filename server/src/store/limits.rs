//! How long texts may be (`docs/chat.md#lengths`). What is longer is refused, never cut. The character
//! NUL is refused as well: PostgreSQL has no such texts.

use super::error::Error;
use super::messages::Draft;
use crate::session::Customer;
use crate::topic::{Settings, TopicData};

/// Texts to which the reference sets no limit: messages, also the one that welcomes. Cleaning HTML takes time that
/// grows with the square of the text, and what is longer than this nobody says in a chat.
const MESSAGE: usize = 1 << 16;

/// A name as clients know it, the text, and its most characters.
type Limit<'a> = (&'static str, &'a str, usize);

fn check<'a>(limits: impl IntoIterator<Item = Limit<'a>>) -> Result<(), Error> {
    for (name, text, most) in limits {
        if text.contains('\0') {
            return Err(Error::BadInput(format!("{name} holds the character NUL")));
        }
        // Bytes first: counting characters takes time, and most texts are short.
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

/// The texts of a message.
pub(super) fn message(draft: &Draft) -> Result<(), Error> {
    check([
        ("Message", &*draft.text, MESSAGE),
        ("Author", &draft.author, 255),
        ("SpecialParam", &draft.special_param, 255),
    ])
}

/// The texts of a topic and of its settings.
pub(super) fn topic(topic: &TopicData) -> Result<(), Error> {
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
