//! The columns of the archive provider for chat sessions (`docs/chat.md#archive-queries`).

/// The type of a column, which decides its operators and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole number.
    Int,
    /// A span of time, in seconds.
    Seconds,
    /// Text.
    Text,
    /// An instant; `true` for those that are in UTC, regardless of the zone that the client requests.
    Instant(bool),
    /// A status, by number, shown by its text.
    Status,
    /// The key of a record, shown by its name.
    Key,
    /// The key of a user, shown by their name.
    User,
    /// A switch that is not part of the rows: it selects all of them, or none.
    Switch {
        /// Its value when it is on.
        all: bool,
    },
}

/// A column.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    /// The name, with `/` between its parts.
    pub name: &'static str,
    /// The type of its values.
    pub kind: Kind,
    /// Whether rows can be ordered by it.
    pub sortable: bool,
    /// The SQL of its value.
    pub(super) value: &'static str,
    /// The SQL of the value for comparisons and order: for texts, the text in lower case.
    pub(super) compared: &'static str,
    /// The SQL of the display text, for keys.
    pub(super) display: Option<&'static str>,
}

const fn sorted(name: &'static str, kind: Kind, value: &'static str) -> Column {
    Column {
        name,
        kind,
        sortable: true,
        value,
        compared: value,
        display: None,
    }
}

const fn key(name: &'static str, kind: Kind, value: &'static str, shown: &'static str) -> Column {
    Column {
        name,
        kind,
        sortable: true,
        value,
        compared: value,
        display: Some(shown),
    }
}

const fn unsorted(name: &'static str, kind: Kind, value: &'static str) -> Column {
    Column {
        name,
        kind,
        sortable: false,
        value,
        compared: value,
        display: None,
    }
}

const fn text(name: &'static str, value: &'static str, folded: &'static str) -> Column {
    Column {
        name,
        kind: Kind::Text,
        sortable: true,
        value,
        compared: folded,
        display: None,
    }
}

const LOCAL: Kind = Kind::Instant(false);
const UTC: Kind = Kind::Instant(true);
const PERSON: &str = "persons.first_name || ' ' || persons.last_name";
const PERSON_FOLDED: &str = "persons.first_name_folded || ' ' || persons.last_name_folded";

/// All columns; other names are unknown. Names, addresses and the key of the customer's side are not archive columns, and
/// the far end of other records is not stored.
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
    text(
        "firstMessage",
        "sessions.first_message",
        "sessions.first_message_folded",
    ),
    text(
        "lastMessage",
        "sessions.last_message",
        "sessions.last_message_folded",
    ),
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
    text(
        "text",
        "sessions.first_message",
        "sessions.first_message_folded",
    ),
    text("type", "'Chat'", "'chat'"),
    text("icon", "'chat'", "'chat'"),
    text("recordTypeText", "'Chat'", "'chat'"),
    unsorted("getAllRows", Kind::Switch { all: true }, "NULL"),
    unsorted("getNoRows", Kind::Switch { all: false }, "NULL"),
    sorted("chatTopic/chatTopicId", Kind::Int, "sessions.topic_id"),
    text("chatTopic/name", "topics.name", "topics.name_folded"),
    text(
        "chatTopic/description",
        "topics.description",
        "topics.description_folded",
    ),
    text(
        "chatTopic/badgeHeader",
        "topics.badge_header",
        "topics.badge_header_folded",
    ),
    sorted("associate/associateId", Kind::Int, "users.id"),
    sorted("associate/ejUserId", Kind::Int, "users.id"),
    text("associate/assocName", "users.login", "users.login_folded"),
    text(
        "associate/fullName",
        "users.full_name",
        "users.full_name_folded",
    ),
    sorted("person/personId", Kind::Int, "persons.id"),
    text(
        "person/firstName",
        "persons.first_name",
        "persons.first_name_folded",
    ),
    text(
        "person/lastName",
        "persons.last_name",
        "persons.last_name_folded",
    ),
    text("person/fullName", PERSON, PERSON_FOLDED),
    sorted("contact/contactId", Kind::Int, "contacts.id"),
    text("contact/name", "contacts.name", "contacts.name_folded"),
];

/// The columns of a response if the request names none (`docs/chat.md#archive-queries`).
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

/// A column by its name in any case. `___` is read as `/`, because older clients write it.
#[must_use]
pub fn find(name: &str) -> Option<&'static Column> {
    let name = name.replace("___", "/");
    COLUMNS
        .iter()
        .find(|column| column.name.eq_ignore_ascii_case(&name))
}
