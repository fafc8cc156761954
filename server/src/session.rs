//! Chat sessions: the data, and the state machine over it.
//!
//! The machine is pure. It knows no clock (`now` comes in), no database and no HTTP; the store reads a
//! state, asks the machine and writes what it answers, in one transaction.

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
    /// What events change.
    pub state: State,
    /// What is known of the customer.
    pub customer: Customer,
    /// The records that it is linked to.
    pub links: Links,
    /// When the customer's side last asked for news.
    pub when_fetched: Timestamp,
    /// The secret of the customer's side. Never for archives, logs or transcripts.
    pub key: Secret,
    /// Sessions that waited when it came, plus one (`docs/chat.md#queue`).
    pub initial_queue_pos: i32,
    /// The typing flags, as bits (`docs/chat.md#times-and-counters`).
    pub flags: i32,
    /// The customer's mark from 1 to 5; 0 for none.
    pub rating: i32,
    /// Which state of the record this is, for conditional requests.
    pub version: Version,
    /// How many messages it has.
    pub message_count: i64,
    /// How many characters its messages have together.
    pub message_chars: i64,
    /// Members of the saved entity that we do not know, for a faithful answer.
    pub unknown: Map<String, Value>,
}

impl Session {
    /// The time of something that happens now: `now`, or the time of the last write if the clock has gone back since.
    /// So the times of a session are in the order in which things happened.
    #[must_use]
    pub fn time(&self, now: Timestamp) -> Timestamp {
        now.max(self.version.modified)
    }
}

/// What a client may store of a session (`docs/chat.md#saving-a-session`); the rest is the server's.
#[derive(Debug, Clone, PartialEq)]
pub struct SessionInput {
    /// The topic.
    pub topic: TopicId,
    /// The wished state. Its `rank` is ignored: the store finds a free one.
    pub state: Wanted,
    /// What is known of the customer.
    pub customer: Customer,
    /// The links.
    pub links: Links,
    /// The typing flags.
    pub flags: i32,
    /// The mark.
    pub rating: i32,
    /// Members of the entity that we do not know.
    pub unknown: Map<String, Value>,
}

/// What the customer told of themselves. Empty text: not told.
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
    /// Whether they agreed to the storing of their data.
    pub consented: bool,
}

impl Customer {
    /// The form before the chat lies behind them (`docs/chat.md#reset`).
    #[must_use]
    pub fn is_known(&self) -> bool {
        !self.name.is_empty() || !self.email.is_empty()
    }

    /// The name over their messages: the name, else the alias.
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
