//! The columns of the archive provider for chat sessions (`docs/chat.md#archive-queries`).

/// What a column holds, which decides about its operators and about how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Int,
    /// A span of time, in seconds.
    Seconds,
    /// Text.
    Text,
    /// An instant; `true` for those that are in UTC whatever zone the client asks for.
    Instant(bool),
    /// A status, by number, shown by its text.
    Status,
    /// The key of a record, shown by its name.
    Key,
    /// The key of a user, shown by their name.
    User,
    /// A switch that is not in the rows: all of them, or none.
    Switch {
        /// What it says when it is on.
        all: bool,
    },
}

/// A column.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// The name, with `/` between its parts.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether rows can be ordered by it.
    pub sortable: bool,
    /// The SQL of its value.
    pub(super) value: &'static str,
    /// The SQL of what is shown, for keys.
    pub(super) display: Option<&'static str>,
}

const fn sorted(name: &'static str, kind: Kind, value: &'static str) -> Column {
    Column {
        name,
        kind,
        sortable: true,
        value,
        display: None,
    }
}

const fn key(name: &'static str, kind: Kind, value: &'static str, shown: &'static str) -> Column {
    Column {
        name,
        kind,
        sortable: true,
        value,
        display: Some(shown),
    }
}

const fn unsorted(name: &'static str, kind: Kind, value: &'static str) -> Column {
    Column {
        name,
        kind,
        sortable: false,
        value,
        display: None,
    }
}

const LOCAL: Kind = Kind::Instant(false);
const UTC: Kind = Kind::Instant(true);
const PERSON: &str = "persons.first_name || ' ' || persons.last_name";

/// Every column. What is not here is not known: names, addresses and the key of the customer's side are
/// no archive columns, and the far end of other records is not stored.
pub static COLUMNS: &[Column] = &[
    sorted("chatSessionId", Kind::Int, "sessions.id"),
    sorted("status", Kind::Status, "sessions.status"),
    key("agent", Kind::User, "sessions.user_id", "users.full_name"),
    key(
        "associateId",
        Kind::User,
        "sessions.user_id",
        "users.full_name",
    ),
    sorted("firstMessage", Kind::Text, "sessions.first_message"),
    sorted("lastMessage", Kind::Text, "sessions.last_message"),
    key(
        "contactId",
        Kind::Key,
        "sessions.contact_id",
        "contacts.name",
    ),
    key("personId", Kind::Key, "sessions.person_id", PERSON),
    sorted("whenRequested", LOCAL, "sessions.when_requested"),
    sorted("whenStarted", LOCAL, "sessions.when_started"),
    sorted("whenEnded", LOCAL, "sessions.when_ended"),
    sorted("date", LOCAL, "sessions.when_requested"),
    sorted("registeredDate", UTC, "sessions.when_requested"),
    sorted("updatedDate", UTC, "sessions.modified"),
    unsorted(
        "duration",
        Kind::Seconds,
        "(sessions.when_ended - sessions.when_started) / 10000000",
    ),
    sorted(
        "timeInQueue",
        Kind::Seconds,
        "(sessions.when_started - sessions.when_requested) / 10000000",
    ),
    sorted("queueLength", Kind::Int, "sessions.initial_queue_pos"),
    sorted("rating", Kind::Int, "sessions.rating"),
    sorted("text", Kind::Text, "sessions.first_message"),
    sorted("type", Kind::Text, "'Chat'"),
    sorted("icon", Kind::Text, "'chat'"),
    sorted("recordTypeText", Kind::Text, "'Chat'"),
    unsorted("getAllRows", Kind::Switch { all: true }, "NULL"),
    unsorted("getNoRows", Kind::Switch { all: false }, "NULL"),
    sorted("chatTopic/chatTopicId", Kind::Int, "sessions.topic_id"),
    sorted("chatTopic/name", Kind::Text, "topics.name"),
    sorted("chatTopic/description", Kind::Text, "topics.description"),
    sorted("chatTopic/badgeHeader", Kind::Text, "topics.badge_header"),
    sorted("associate/associateId", Kind::Int, "users.id"),
    sorted("associate/ejUserId", Kind::Int, "users.id"),
    sorted("associate/assocName", Kind::Text, "users.login"),
    sorted("associate/fullName", Kind::Text, "users.full_name"),
    sorted("person/personId", Kind::Int, "persons.id"),
    sorted("person/firstName", Kind::Text, "persons.first_name"),
    sorted("person/lastName", Kind::Text, "persons.last_name"),
    sorted("person/fullName", Kind::Text, PERSON),
    sorted("contact/contactId", Kind::Int, "contacts.id"),
    sorted("contact/name", Kind::Text, "contacts.name"),
];

/// The columns of an answer whose request names none (`docs/chat.md#archive-queries`).
pub(super) const DEFAULT: &[&str] = &[
    "chatSessionId",
    "status",
    "agent",
    "firstMessage",
    "lastMessage",
    "whenRequested",
    "whenStarted",
    "whenEnded",
    "duration",
    "timeInQueue",
    "queueLength",
    "rating",
    "chatTopic/chatTopicId",
    "chatTopic/name",
];

/// A column by name in any case; `___` stands for `/`, as older clients write it.
#[must_use]
pub fn find(name: &str) -> Option<&'static Column> {
    let name = name.replace("___", "/");
    COLUMNS
        .iter()
        .find(|column| column.name.eq_ignore_ascii_case(&name))
}
