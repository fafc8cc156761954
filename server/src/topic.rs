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
    /// What clients store.
    pub data: TopicData,
    /// When a session of it was picked up last.
    pub last_accept: Option<Timestamp>,
    /// The average time in the queue, in seconds (`docs/chat.md#times-and-counters`).
    pub seconds_per_accept: i32,
    /// Which state of the record this is, for conditional requests.
    pub version: Version,
}

/// What clients store of a topic. Empty text and number 0 stand for "not set", as on the wire.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TopicData {
    /// Internal name.
    pub name: String,
    /// Internal description.
    pub description: String,
    /// What the customer reads when somebody picks the session up.
    pub welcome_message: String,
    /// Key of the customer language; 0 for none.
    pub language: i32,
    /// Who gets alerts.
    pub alert_recipient: String,
    /// Key of the reply template for alerts.
    pub alert_template: i32,
    /// The form before the chat asks for consent.
    pub collect_consent: bool,
    /// The offline form asks for consent.
    pub offline_collect_consent: bool,
    /// Text on the badge.
    pub badge_header: String,
    /// The queue shows a text of its own.
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
    /// Opening hours count.
    pub opening_hours_enabled: bool,
    /// The opening hours.
    pub opening_hours: OpeningHours,
    /// Settings of the widget, as the carrier writes them.
    pub widget: Settings,
    /// Bots run.
    pub bot_enabled: bool,
    /// Settings of the bot, as the carrier writes them.
    pub bot: Settings,
    /// The offline form can be reached from the queue.
    pub use_queue_offline_form: bool,
    /// After so many minutes in the queue.
    pub offline_form_time_limit: i32,
    /// Or from this length of the queue.
    pub offline_form_queue_length: i32,
    /// The widget asks for a mark.
    pub widget_enable_rating: bool,
    /// With this text.
    pub widget_rating_text: String,
    /// Members of the entity that we do not know.
    pub unknown: Map<String, Value>,
}

/// A nested carrier that no query looks into. It is kept as its JSON object, members that we do not know
/// included; what the rules need is read by name.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings(pub Map<String, Value>);

impl Settings {
    /// A switch; off when it is absent.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.0.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    /// A number; 0 when it is absent.
    #[must_use]
    pub fn number(&self, name: &str) -> i64 {
        self.0.get(name).and_then(Value::as_i64).unwrap_or(0)
    }

    /// A text; empty when it is absent.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or("")
    }
}

impl TopicData {
    /// Whether a bot takes new sessions. `scripts`: there is an engine for bot scripts, so that a bot
    /// without one does not count (`docs/chat.md#first-status`).
    #[must_use]
    pub fn has_bot(&self, scripts: bool) -> bool {
        self.bot_enabled && (!scripts || self.bot.number("BotRegisterScriptId") != 0)
    }

    /// Whether the topic is open at `now`; always, when opening hours do not count.
    #[must_use]
    pub fn is_open(&self, now: Timestamp, base: &TimeZone) -> bool {
        !self.opening_hours_enabled || self.opening_hours.is_open(now, base)
    }

    /// What decides about the first status of a session, given how many members may answer and how many
    /// of these are present.
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
