//! The records, and each operation as one transaction over them.
//!
//! Every method that changes something takes the time (`now`) and who does it ([`Actor`]); it asks the
//! permissions, the state machine and the database, in this order, and answers with what is stored then.
//! SQL is spoken in one way for both databases; where they differ, `database` says so.

mod credentials;
pub(crate) mod database;
mod error;
mod handling;
mod limits;
mod links;
mod members;
mod messages;
mod password;
#[cfg(test)]
mod plans;
mod presence;
pub(crate) mod row;
mod session_row;
mod sessions;
pub(crate) mod sql;
mod topic_row;
mod topics;
mod users;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use pagewire_runtime::server::auth::Passwords;

use crate::ids::{TopicId, UserId};
use crate::member::Rights;
use crate::permission::{Caller, Strictness};
use database::{Database, Link};
use sql::Sql;

pub use credentials::Credential;
pub use error::Error;
pub use links::{LinkKind, Linked};
pub use members::UserRef;
pub use messages::Draft;

/// How the rules are to be read in this installation.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Zone of opening hours without one, of transcripts, and of dates without an offset.
    pub base_zone: TimeZone,
    /// How much is asked of callers (`docs/chat.md#rights`).
    pub strictness: Strictness,
    /// There is an engine for bot scripts, so a bot needs one to count (`docs/chat.md#first-status`).
    pub bot_scripts: bool,
    /// A reset always leads to the queue (`docs/chat.md#reset`).
    pub strict_reset: bool,
    /// How long ended sessions stay in the list of a user's sessions; none for ever (`docs/chat.md#lists-for-a-user`).
    pub ended_window: Option<SignedDuration>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            base_zone: TimeZone::UTC,
            strictness: Strictness::Members,
            bot_scripts: false,
            strict_reset: false,
            ended_window: None,
        }
    }
}

/// Who asks for an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// The user.
    pub user: UserId,
    /// Whether they are an administrator.
    pub admin: bool,
}

/// The database of the chat server. Cheap to clone; clones share the connections.
#[derive(Debug, Clone)]
pub struct Store {
    database: Database,
    settings: Settings,
    passwords: Passwords,
}

impl Store {
    /// Opens a database, `sqlite:path` or `postgres://…`, makes the file if there is none, and brings the
    /// tables to the newest form. An SQLite database is a file: one in memory has no second connection.
    ///
    /// # Errors
    /// [`Error::Database`] and [`Error::Migrate`].
    pub async fn open(url: &str, settings: Settings) -> Result<Self, Error> {
        let database = Database::open(url).await?;
        let passwords = Passwords::new().map_err(|error| Error::Password(error.to_string()))?;
        Ok(Self {
            database,
            settings,
            passwords,
        })
    }

    /// Ends the connections, after what is under way.
    pub async fn close(&self) {
        self.database.close().await;
    }

    /// How the rules are read here.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// That the database answers.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn ping(&self) -> Result<(), Error> {
        self.read().await?.all(Sql::new("SELECT 1")).await?;
        Ok(())
    }

    /// A connection to read with, for queries that stand elsewhere.
    pub(crate) async fn read(&self) -> Result<Link, Error> {
        self.database.read().await
    }

    /// What somebody is in a topic.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn caller(&self, actor: Actor, topic: TopicId) -> Result<Caller, Error> {
        let mut link = self.read().await?;
        self.caller_in(&mut link, actor, topic).await
    }

    async fn caller_in(
        &self,
        link: &mut Link,
        actor: Actor,
        topic: TopicId,
    ) -> Result<Caller, Error> {
        let sql = Sql::new("SELECT * FROM topic_members WHERE topic_id = ")
            .bind(topic.0)
            .push(" AND user_id = ")
            .bind(actor.user.0);
        let row = link.first(sql).await?;
        let rights = row.as_ref().map(members::read_rights).transpose()?;
        Ok(self.as_caller(actor, rights))
    }

    /// Somebody with their rights on a topic; none for who is no member.
    fn as_caller(&self, actor: Actor, rights: Option<Rights>) -> Caller {
        Caller {
            user: actor.user,
            admin: actor.admin,
            rights: rights.unwrap_or_default(),
            strictness: self.settings.strictness,
        }
    }
}

/// The time as the database keeps it, so that an answer and a later read agree.
fn stored(now: Timestamp) -> Timestamp {
    sql::from_ticks(sql::ticks(now))
}

/// An error unless the condition holds.
fn allow(allowed: bool) -> Result<(), Error> {
    if allowed { Ok(()) } else { Err(Error::Denied) }
}

/// An error if the caller read another state than the one that is there.
fn unchanged(read: Option<Timestamp>, modified: Timestamp) -> Result<(), Error> {
    if read.is_none_or(|read| read == modified) {
        Ok(())
    } else {
        Err(Error::Changed)
    }
}
