//! The records, and one transaction per operation.
//!
//! Every method that changes something takes the time (`now`) and the user who does it ([`Actor`]). It asks the permissions,
//! the state machine and the database, in this order, and returns the stored result. Both databases use the same SQL;
//! `database` contains the differences.

mod credentials;
pub(crate) mod database;
mod error;
pub(crate) mod fold;
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

use std::path::Path;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use pagewire_runtime::server::auth::Passwords;

use crate::ids::{TopicId, UserId};
use crate::member::Rights;
use crate::permission::{Caller, Strictness};
use crate::revision::Version;
use database::{Database, Link, Missing};
use sql::Sql;

pub use credentials::Credential;
pub use error::Error;
pub use links::{LinkKind, Linked};
pub use members::UserRef;
pub use messages::Draft;

/// Settings of the rules in this installation.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The time zone of opening hours without one, of transcripts, and of dates without an offset.
    pub base_zone: TimeZone,
    /// How strictly rights are checked (`docs/chat.md#rights`).
    pub strictness: Strictness,
    /// Whether there is an engine for bot scripts. A bot then needs a script to count (`docs/chat.md#first-status`).
    pub bot_scripts: bool,
    /// Whether a reset always leads to the queue (`docs/chat.md#reset`).
    pub strict_reset: bool,
    /// How long ended sessions stay in the list of a user's sessions; `None` for ever (`docs/chat.md#lists-for-a-user`).
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

/// The user who requests an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    /// The user.
    pub user: UserId,
    /// Whether they are an administrator.
    pub admin: bool,
}

/// The row that probes write. All nodes write the same one, which takes no time and leaves nothing behind.
const PROBE: &str = "any";

/// The database of the chat server. Cheap to clone; clones share the connections.
#[derive(Debug, Clone)]
pub struct Store {
    database: Database,
    settings: Settings,
    passwords: Passwords,
}

impl Store {
    /// Opens a database, `sqlite:path` or `postgres://…`. Creates a missing file, and runs pending migrations. An SQLite
    /// database must be a file, because one in memory has no second connection.
    ///
    /// # Errors
    /// [`Error::Database`] and [`Error::Migrate`].
    pub async fn open(url: &str, settings: Settings) -> Result<Self, Error> {
        Self::of(Database::open(url, Missing::Created).await?, settings).await
    }

    /// Opens a database like [`Store::open`], but never creates a file.
    ///
    /// # Errors
    /// [`Error::BadInput`] if there is no file, and those of [`Store::open`].
    pub async fn open_existing(url: &str, settings: Settings) -> Result<Self, Error> {
        Self::of(Database::open(url, Missing::Refused).await?, settings).await
    }

    async fn of(database: Database, settings: Settings) -> Result<Self, Error> {
        loop {
            let mut link = database.write().await?;
            if !fold::fold_some(&mut link).await? {
                break;
            }
            link.commit().await?;
        }
        let passwords = Passwords::new().map_err(|error| Error::Password(error.to_string()))?;
        Ok(Self {
            database,
            settings,
            passwords,
        })
    }

    /// Copies the SQLite database of a URL to a new file, in its state at one moment, while others go on writing. Runs no migrations.
    ///
    /// # Errors
    /// [`Error::BadInput`] for a PostgreSQL database, a missing database, and a file that exists or cannot be created.
    /// [`Error::Unavailable`] if there is no room. After an error there is no new file.
    pub async fn backup(url: &str, file: &Path) -> Result<(), Error> {
        Database::backup(url, file).await
    }

    /// Closes the connections after the work under way.
    pub async fn close(&self) {
        self.database.close().await;
    }

    /// The settings of the rules.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Checks that the database can be read and written, within `patience`.
    ///
    /// # Errors
    /// [`Error::Unavailable`], [`Error::Stalled`] and [`Error::Database`].
    pub async fn probe(&self, patience: Duration, now: Timestamp) -> Result<(), Error> {
        let write = async {
            let row = vec![("node", PROBE.into()), ("at", now.into())];
            let conflict = " ON CONFLICT (node) DO UPDATE SET at = excluded.at";
            let mut link = self.database.write().await?;
            link.run(Sql::insert("probes", row).push(conflict)).await?;
            link.commit().await
        };
        let result = tokio::time::timeout(patience, write).await;
        result.unwrap_or(Err(Error::Stalled(patience)))
    }

    /// A connection for reading, for queries in other modules.
    pub(crate) async fn read(&self) -> Result<Link, Error> {
        self.database.read().await
    }

    /// The role of a user in a topic.
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

    /// A caller with their rights on a topic. `rights` is `None` for a user who is not a member.
    fn as_caller(&self, actor: Actor, rights: Option<Rights>) -> Caller {
        Caller {
            user: actor.user,
            admin: actor.admin,
            rights: rights.unwrap_or_default(),
            strictness: self.settings.strictness,
        }
    }
}

/// The time as stored in the database, so that a response and a later read agree.
fn stored(now: Timestamp) -> Timestamp {
    sql::from_ticks(sql::ticks(now))
}

/// Returns an error unless the condition holds.
fn allow(allowed: bool) -> Result<(), Error> {
    if allowed { Ok(()) } else { Err(Error::Denied) }
}

/// Returns an error if the caller read another revision than the current one.
fn unchanged(read: Option<i64>, version: Version) -> Result<(), Error> {
    if read.is_none_or(|read| read == version.revision) {
        Ok(())
    } else {
        Err(Error::Changed)
    }
}

/// How often a transaction is repeated after the database has rolled it back.
const ATTEMPTS: u32 = 10;

/// Waits before an attempt, longer before each. The waits of other processes differ.
async fn pause(attempt: u32) {
    let spread = u64::from(std::process::id()) % 5;
    let millis = 1 + u64::from(attempt) * (3 + spread);
    tokio::time::sleep(Duration::from_millis(millis)).await;
}

/// Runs a transaction, and repeats it if the database has rolled it back because others wrote the same rows.
macro_rules! again {
    ($transaction:expr) => {{
        let mut attempt = 0;
        loop {
            match $transaction.await {
                Err(Error::Contended(_)) if attempt < crate::store::ATTEMPTS => {
                    attempt += 1;
                    crate::store::pause(attempt).await;
                }
                other => break other,
            }
        }
    }};
}
use again;
