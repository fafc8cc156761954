//! Chat sessions: their data and their state machine.
//!
//! The state machine is pure: it has no clock (`now` is an argument), no database and no HTTP. The store reads a state, asks
//! the machine and writes the result, in one transaction.

mod event;
mod initial;
mod machine;
mod state;
mod status;

use jiff::Timestamp;
use pagewire_runtime::server::auth::Secret;
use serde_json::{Map, Value};

use crate::ids::{ContactId, PersonId, ProjectId, RequestId, SaleId, SessionId, TopicId};
use crate::revision::Version;

pub use event::{Effect, Ending, Event, Refusal, Step, Wanted};
pub use initial::Start;
pub use state::{COPY_CHARS, Rank, State, free_rank};
pub use status::Status;

/// A stored session.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    /// Its key.
    pub id: SessionId,
    /// The topic that it belongs to.
    pub topic: TopicId,
    /// The part that events change.
    pub state: State,
    /// The known facts about the customer.
    pub customer: Customer,
    /// The records that it is linked to.
    pub links: Links,
    /// When the customer's side last asked for news.
    pub when_fetched: Timestamp,
    /// The secret of the customer's side. It must not appear in archives, logs or transcripts.
    pub key: Secret,
    /// The number of sessions that waited when it was created, plus one (`docs/chat.md#queue`).
    pub initial_queue_pos: i32,
    /// The typing flags, as bits (`docs/chat.md#times-and-counters`).
    pub flags: i32,
    /// The customer's rating from 1 to 5; 0 for none.
    pub rating: i32,
    /// The version of the record, for conditional requests.
    pub version: Version,
    /// The number of its messages.
    pub message_count: i64,
    /// The total number of characters in its messages.
    pub message_chars: i64,
    /// Members of the saved entity that the server does not know. They are returned unchanged.
    pub unknown: Map<String, Value>,
}

impl Session {
    /// The time of an event that happens now: `now`, or the time of the last write if the clock has gone back since. The
    /// times of a session are therefore in the order of its events.
    #[must_use]
    pub fn time(&self, now: Timestamp) -> Timestamp {
        now.max(self.version.modified)
    }
}

/// The part of a session that a client may store (`docs/chat.md#saving-a-session`). The server sets the rest.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionInput {
    /// The topic.
    pub topic: TopicId,
    /// The requested state. Its `rank` is ignored: the store finds a free one.
    pub state: Wanted,
    /// The known facts about the customer.
    pub customer: Customer,
    /// The links.
    pub links: Links,
    /// The typing flags.
    pub flags: i32,
    /// The rating.
    pub rating: i32,
    /// Members of the entity that the server does not know.
    pub unknown: Map<String, Value>,
}

/// The information that the customer gave. Empty text means "not given".
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Customer {
    /// The known person, if there is one.
    pub person: Option<PersonId>,
    /// Name from the form.
    pub alias: String,
    /// Host name or address.
    pub host: String,
    /// Name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Phone number.
    pub phone: String,
    /// Company.
    pub company: String,
    /// Whether they agreed to the storage of their data.
    pub consented: bool,
}

impl Customer {
    /// Whether they have passed the form before the chat (`docs/chat.md#reset`).
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.name.is_empty() || !self.email.is_empty()
    }

    /// The name shown above their messages: the name, else the alias.
    #[must_use]
    pub fn author(&self) -> &str {
        if self.name.is_empty() {
            &self.alias
        } else {
            &self.name
        }
    }
}

/// Links to other records.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Links {
    /// The company.
    pub contact: Option<ContactId>,
    /// The project.
    pub project: Option<ProjectId>,
    /// The sale.
    pub sale: Option<SaleId>,
    /// The request.
    pub request: Option<RequestId>,
}
