// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{DateTime, Map, Unknown, carrier};
use crate::types::{
    Associate, ChatSessionEntity, ChatSessionFlags, ChatSessionStatus, Contact, FieldProperty, Person, Project, Sale,
    TableRight, Ticket,
};

/// The `ChatSessionEntity` of a REST resource, as it is returned when one is read or saved, with
/// addresses of related resources.
///
/// - returned by
///   [`chat_session().post_chat_session_entity`](../chat_session/struct.ChatSessionClient.html#method.post_chat_session_entity),
///   [`chat_session().get_chat_session_entity`](../chat_session/struct.ChatSessionClient.html#method.get_chat_session_entity),
///   [`chat_session().put_chat_session_entity`](../chat_session/struct.ChatSessionClient.html#method.put_chat_session_entity),
///   [`chat_session().patch_chat_session_entity`](../chat_session/struct.ChatSessionClient.html#method.patch_chat_session_entity).
#[non_exhaustive]
pub struct ChatSessionEntityWithLinks {
    /// Key; 0 before the first save.
    pub chat_session_id: Option<i32>,
    /// Topic, also called channel, that the session belongs to.
    pub topic_id: Option<i32>,
    /// Agent who handles the session; null while it waits.
    pub user: Option<Box<Associate>>,
    /// The customer as a person in the CRM, where known; else null.
    pub person: Option<Box<Person>>,
    /// Name that the customer goes by in the chat, taken from the form; up to 64 characters.
    pub customer_alias: Option<String>,
    /// Host name or IP address of the customer; up to 255 characters.
    pub customer_host: Option<String>,
    /// Name that the customer gave, if any; up to 255 characters.
    pub customer_name: Option<String>,
    /// E-mail address that the customer gave, if any; up to 255 characters.
    pub customer_email: Option<String>,
    /// Phone number that the customer gave, if any; up to 32 characters.
    pub customer_phone: Option<String>,
    /// Whether the customer ticked the consent box before the chat.
    pub customer_consented: Option<bool>,
    /// Company that the customer gave, if any; up to 255 characters.
    pub customer_company_name: Option<String>,
    /// State of the session between its first form and its end.
    pub status: Option<ChatSessionStatus>,
    /// Copy of the first message, cut to 1024 characters.
    pub first_message: Option<String>,
    /// Copy of the latest message, cut to 1024 characters.
    pub last_message: Option<String>,
    /// When the customer asked for a chat.
    pub when_requested: Option<DateTime>,
    /// When an agent took the session on; 0001-01-01T00:00:00 until then.
    pub when_started: Option<DateTime>,
    /// When the chat was over; 0001-01-01T00:00:00 while it goes on.
    pub when_ended: Option<DateTime>,
    /// When either side last sent a message.
    pub when_idle: Option<DateTime>,
    /// When the client of the customer last polled; an old time means that the customer is gone.
    pub when_fetched: Option<DateTime>,
    /// Secret that authenticates the customer, up to 255 characters; keep it out of logs and archives.
    ///
    /// A secret, which `Debug` does not show.
    pub session_key: Option<String>,
    /// Place in the queue at the start: the sessions waiting then, plus one. It never changes.
    pub initial_queue_pos: Option<i32>,
    /// Stage of warning, 0 for none. The vendor gives no scale; ours is 1 past the limit for agents and 2 past that for
    /// managers.
    pub alert_level: Option<i32>,
    /// Smallest number from 1 up that no other active session of the agent has, for coloring; 0 when unassigned.
    pub rank: Option<i32>,
    /// Who is typing. CustomerIsTyping is also what the empty set looks like, so it proves nothing.
    pub flags: Option<ChatSessionFlags>,
    /// Linked company, if any.
    pub contact: Option<Box<Contact>>,
    /// Linked project, if any.
    pub project: Option<Box<Project>>,
    /// Linked sale, if any.
    pub sale: Option<Box<Sale>>,
    /// Linked request, if any.
    pub ticket: Option<Box<Ticket>>,
    /// Agent who is asked to take over; null when no transfer is pending.
    pub transfer_to: Option<Box<Associate>>,
    /// Whether a bot owns the session and its scripts run; false once people take over.
    pub chatbot_is_active: Option<bool>,
    /// What the customer thought of the chat; 0 without a rating. The scale is not documented.
    pub rating: Option<i32>,
    /// What the caller may do with this record, and why not more; can be null, as in a new record.
    pub table_right: Option<Box<TableRight>>,
    /// Right, type and length of each property, by property name; can be empty.
    pub field_properties: Option<Map<FieldProperty>>,
    /// Addresses of the session (Self) and of the list of sessions (Archive).
    pub links: Option<Map<String>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatSessionEntityWithLinks "ChatSessionEntityWithLinks" crate::PROFILE {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    1 topic_id set_topic_id i32 = "TopicId";
    2 user set_user Box<Associate> = "User";
    3 person set_person Box<Person> = "Person";
    4 customer_alias set_customer_alias String = "CustomerAlias";
    5 customer_host set_customer_host String = "CustomerHost";
    6 customer_name set_customer_name String = "CustomerName";
    7 customer_email set_customer_email String = "CustomerEmail";
    8 customer_phone set_customer_phone String = "CustomerPhone";
    9 customer_consented set_customer_consented bool = "CustomerConsented";
    10 customer_company_name set_customer_company_name String = "CustomerCompanyName";
    11 status set_status ChatSessionStatus = "Status";
    12 first_message set_first_message String = "FirstMessage";
    13 last_message set_last_message String = "LastMessage";
    14 when_requested set_when_requested DateTime = "WhenRequested";
    15 when_started set_when_started DateTime = "WhenStarted";
    16 when_ended set_when_ended DateTime = "WhenEnded";
    17 when_idle set_when_idle DateTime = "WhenIdle";
    18 when_fetched set_when_fetched DateTime = "WhenFetched";
    19 session_key set_session_key String = "SessionKey";
    20 initial_queue_pos set_initial_queue_pos i32 = "InitialQueuePos";
    21 alert_level set_alert_level i32 = "AlertLevel";
    22 rank set_rank i32 = "Rank";
    23 flags set_flags ChatSessionFlags = "Flags";
    24 contact set_contact Box<Contact> = "Contact";
    25 project set_project Box<Project> = "Project";
    26 sale set_sale Box<Sale> = "Sale";
    27 ticket set_ticket Box<Ticket> = "Ticket";
    28 transfer_to set_transfer_to Box<Associate> = "TransferTo";
    29 chatbot_is_active set_chatbot_is_active bool = "ChatbotIsActive";
    30 rating set_rating i32 = "Rating";
    31 table_right set_table_right Box<TableRight> = "TableRight";
    32 field_properties set_field_properties Map<FieldProperty> = "FieldProperties";
    33 links set_links Map<String> = "_Links";
} secret [19] }

/// What is saved of it: the properties that [`ChatSessionEntity`] has.
impl From<ChatSessionEntityWithLinks> for ChatSessionEntity {
    fn from(carrier: ChatSessionEntityWithLinks) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}

/// What a server returns of it; the other properties are empty.
impl From<ChatSessionEntity> for ChatSessionEntityWithLinks {
    fn from(carrier: ChatSessionEntity) -> Self {
        pagewire_runtime::table::narrowed(&carrier)
    }
}
