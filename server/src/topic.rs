//! Chat topics.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use crate::alert::Thresholds;
use crate::hours::OpeningHours;
use crate::ids::TopicId;
use crate::revision::Version;
use crate::session::Start;

/// A stored topic.
#[derive(Debug, Clone, PartialEq)]
pub struct Topic {
    /// Its key.
    pub id: TopicId,
    /// The data that clients store.
    pub data: TopicData,
    /// When one of its sessions was last picked up.
    pub last_accept: Option<Timestamp>,
    /// The average time in the queue, in seconds (`docs/chat.md#times-and-counters`).
    pub seconds_per_accept: i32,
    /// The version of the record, for conditional requests.
    pub version: Version,
}

/// The data that clients store for a topic. Empty text and the number 0 mean "not set", as on the wire.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TopicData {
    /// Internal name.
    pub name: String,
    /// Internal description.
    pub description: String,
    /// The greeting to the customer when a session is picked up.
    pub welcome_message: String,
    /// Key of the customer language; 0 for none.
    pub language: i32,
    /// The recipient of alerts.
    pub alert_recipient: String,
    /// Key of the reply template for alerts.
    pub alert_template: i32,
    /// The form before the chat asks for consent.
    pub collect_consent: bool,
    /// The offline form asks for consent.
    pub offline_collect_consent: bool,
    /// Text on the badge.
    pub badge_header: String,
    /// Whether the queue shows the topic's own text.
    pub custom_queue_text_enabled: bool,
    /// That text.
    pub custom_queue_text: String,
    /// When to warn.
    pub warn: Thresholds,
    /// The offline form may make a request.
    pub ticket_enabled: bool,
    /// Category of that request.
    pub ticket_category: i32,
    /// Priority of that request.
    pub ticket_priority: i32,
    /// Whether opening hours apply.
    pub opening_hours_enabled: bool,
    /// The opening hours.
    pub opening_hours: OpeningHours,
    /// Settings of the widget, as in the carrier.
    pub widget: Settings,
    /// Whether bots run.
    pub bot_enabled: bool,
    /// Settings of the bot, as in the carrier.
    pub bot: Settings,
    /// Whether the offline form can be reached from the queue.
    pub use_queue_offline_form: bool,
    /// The minutes in the queue after which it can be reached.
    pub offline_form_time_limit: i32,
    /// The length of the queue from which it can be reached.
    pub offline_form_queue_length: i32,
    /// Whether the widget asks for a rating.
    pub widget_enable_rating: bool,
    /// The text of that question.
    pub widget_rating_text: String,
    /// Members of the entity that the server does not know.
    pub unknown: Map<String, Value>,
}

/// A nested carrier that no query reads. It is stored as its JSON object, including unknown members. Rules read the values
/// that they need by name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings(pub Map<String, Value>);

impl Settings {
    /// A switch; off if it is absent.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    /// A number; 0 if it is absent.
    #[must_use]
    pub fn number(&self, name: &str) -> i64 {
        self.0.get(name).and_then(Value::as_i64).unwrap_or(0)
    }

    /// A text; empty if it is absent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or("")
    }
}

impl TopicData {
    /// Whether a bot takes new sessions. With `scripts`, there is an engine for bot scripts, and a bot without a script does
    /// not count (`docs/chat.md#first-status`).
    #[must_use]
    pub fn has_bot(&self, scripts: bool) -> bool {
        self.bot_enabled && (!scripts || self.bot.number("BotRegisterScriptId") != 0)
    }

    /// Whether the topic is open at `now`. It always is if opening hours do not apply.
    #[must_use]
    pub fn is_open(&self, now: Timestamp, base: &TimeZone) -> bool {
        !self.opening_hours_enabled || self.opening_hours.is_open(now, base)
    }

    /// The facts that decide the first status of a session, given the number of members who may respond and how many of them are present.
    #[must_use]
    pub fn start(&self, responders: u32, present: u32, open: bool, scripts: bool) -> Start {
        Start {
            bot: self.has_bot(scripts),
            closed: !open,
            responders,
            present,
            pre_form: self.widget.flag("PreFormEnabled"),
            faq: self.widget.flag("AutoFaqEnabled"),
        }
    }
}
