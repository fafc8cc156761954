//! Reading, creating, storing and deleting sessions.

use jiff::{SignedDuration, Timestamp};
use pagewire_runtime::server::auth::Secret;
use serde_json::Map;

use super::database::Link;
use super::error::Error;
use super::sql::{Sql, ticks};
use super::topics::topics_of;
use super::{Actor, Store, again, allow, limits, links, members, session_row, stored, unchanged};
use crate::ids::{SessionId, TopicId, UserId};
use crate::permission::Strictness;
use crate::revision::Version;
use crate::session::{
    Customer, Event, Links, Rank, Refusal, Session, SessionInput, Start, State, Status, Wanted,
    free_rank,
};

/// The maximum number of ended sessions in the list of a user.
const MOST_ENDED: i32 = 1000;

/// The condition for a session that waits for a person. The text contains the number of the status, so that the database can
/// use the index over these sessions only.
pub(super) const WAITING: &str = "status = 4 AND NOT chatbot_is_active";

impl Store {
    /// Checks in one statement that the session exists and may be read. A poll for messages needs nothing more of it.
    pub(super) async fn may_read(
        &self,
        link: &mut Link,
        actor: Actor,
        id: SessionId,
    ) -> Result<(), Error> {
        let sql = Sql::new(
            "SELECT sessions.user_id, transfer_to, listen, respond, manage, notify \
             FROM sessions LEFT JOIN topic_members \
             ON topic_members.topic_id = sessions.topic_id AND topic_members.user_id = ",
        )
        .bind(actor.user.0)
        .push(" WHERE sessions.id = ")
        .bind(id.0)
        .push(" AND status <> ")
        .bind(Status::Deleted.number());
        let row = link.first(sql).await?.ok_or(Error::NotFound("session"))?;
        // These columns are null for a user who is not a member.
        let rights = row
            .maybe_bool("listen")?
            .map(|_| members::read_rights(&row));
        let caller = self.as_caller(actor, rights.transpose()?);
        allow(caller.may_read(row.key("user_id", UserId)?, row.key("transfer_to", UserId)?))
    }

    /// A session by its key.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown or deleted session, [`Error::Denied`] for a user who is not a member of its topic
    /// and does not handle it.
    pub async fn session(&self, actor: Actor, id: SessionId) -> Result<Session, Error> {
        let mut link = self.read().await?;
        let session = find(&mut link, id, "").await?;
        let caller = self.caller_in(&mut link, actor, session.topic).await?;
        allow(caller.may_read(session.state.user, session.state.transfer_to))?;
        Ok(session)
    }

    /// The sessions of the topics that the user is a member of, and those that the user handles or is offered, newest first.
    /// Only the newest 1,000 ended sessions are included (`docs/chat.md#lists-for-a-user`).
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn sessions_for_user(
        &self,
        user: UserId,
        now: Timestamp,
    ) -> Result<Vec<Session>, Error> {
        let mine = |sql: Sql| {
            topics_of(sql.push("(topic_id IN ("), user)
                .push(") OR user_id = ")
                .bind(user.0)
                .push(" OR transfer_to = ")
                .bind(user.0)
                .push(") AND status <> ")
                .bind(Status::Deleted.number())
        };
        let sql = mine(Sql::new("SELECT * FROM sessions WHERE "))
            .push(" AND (when_ended IS NULL OR id IN (SELECT id FROM sessions WHERE ");
        let mut sql = mine(sql).push(" AND when_ended IS NOT NULL");
        if let Some(window) = self.settings.ended_window {
            let since = now.saturating_sub(window).unwrap_or(Timestamp::MIN);
            sql = sql.push(" AND when_ended >= ").bind(ticks(since));
        }
        let sql = sql
            .push(" ORDER BY id DESC LIMIT ")
            .bind(MOST_ENDED)
            .push(")) ORDER BY id DESC");
        self.read().await?.list(sql, session_row::read).await
    }

    /// Creates a session on a topic, for a customer about whom nothing is known yet (`docs/chat.md#first-status`, `docs/chat.md#queue`).
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown topic.
    pub async fn create_session(&self, topic: TopicId, now: Timestamp) -> Result<Session, Error> {
        again!(self.create_session_once(topic, now))
    }

    async fn create_session_once(&self, topic: TopicId, now: Timestamp) -> Result<Session, Error> {
        let mut link = self.database.write().await?;
        let mut session = self.blank(&mut link, topic, stored(now)).await?;
        session_row::insert(&mut link, &mut session).await?;
        link.commit().await?;
        Ok(session)
    }

    /// Stores a client's data as a new session. A missing status is determined as in [`Store::create_session`].
    ///
    /// # Errors
    /// [`Error::BadInput`] for links to records that do not exist, [`Error::NotFound`] for the topic, [`Error::Denied`].
    pub async fn insert_session(
        &self,
        actor: Actor,
        input: SessionInput,
        now: Timestamp,
    ) -> Result<Session, Error> {
        again!(self.insert_session_once(actor, input.clone(), now))
    }

    async fn insert_session_once(
        &self,
        actor: Actor,
        mut input: SessionInput,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let now = stored(now);
        let mut link = self.database.write().await?;
        let mut session = self.blank(&mut link, input.topic, now).await?;
        let caller = self.caller_in(&mut link, actor, input.topic).await?;
        allow(caller.may_save(&session.state))?;
        if input.state.status == Status::Invalid {
            input.state.bot = session.state.bot;
        }
        session_row::insert(&mut link, &mut session).await?;
        let session = self.store_input(&mut link, session, input, now).await?;
        link.commit().await?;
        Ok(session)
    }

    /// Stores a client's data over an existing session (`docs/chat.md#saving-a-session`).
    ///
    /// # Errors
    /// Like [`Store::insert_session`], and [`Error::NotFound`] for an unknown or deleted session.
    pub async fn update_session(
        &self,
        actor: Actor,
        id: SessionId,
        input: SessionInput,
        now: Timestamp,
    ) -> Result<Session, Error> {
        self.update_session_if(actor, id, input, None, now).await
    }

    /// Stores data like [`Store::update_session`], but only if the session is at the revision `read`.
    ///
    /// # Errors
    /// [`Error::Changed`] if it has been written since, and those of [`Store::update_session`].
    pub async fn update_session_if(
        &self,
        actor: Actor,
        id: SessionId,
        input: SessionInput,
        read: Option<i64>,
        now: Timestamp,
    ) -> Result<Session, Error> {
        again!(self.update_session_if_once(actor, id, input.clone(), read, now))
    }

    async fn update_session_if_once(
        &self,
        actor: Actor,
        id: SessionId,
        input: SessionInput,
        read: Option<i64>,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let now = stored(now);
        let mut link = self.database.write().await?;
        let session = lock(&mut link, id).await?;
        unchanged(read, session.version)?;
        let caller = self.caller_in(&mut link, actor, session.topic).await?;
        allow(caller.may_save(&session.state))?;
        if input.topic != session.topic {
            super::topics::find(&mut link, input.topic).await?;
            let there = self.caller_in(&mut link, actor, input.topic).await?;
            allow(there.may_pick_up())?;
        }
        let session = self.store_input(&mut link, session, input, now).await?;
        link.commit().await?;
        Ok(session)
    }

    /// Marks a session as deleted (`docs/chat.md#deletion`).
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown or deleted session, [`Error::Denied`].
    pub async fn delete_session(
        &self,
        actor: Actor,
        id: SessionId,
        now: Timestamp,
    ) -> Result<(), Error> {
        self.delete_session_if(actor, id, None, now).await
    }

    /// Deletes a session like [`Store::delete_session`], but only if it is at the revision `read`.
    ///
    /// # Errors
    /// [`Error::Changed`] if it has been written since, and those of [`Store::delete_session`].
    pub async fn delete_session_if(
        &self,
        actor: Actor,
        id: SessionId,
        read: Option<i64>,
        now: Timestamp,
    ) -> Result<(), Error> {
        again!(self.delete_session_if_once(actor, id, read, now))
    }

    async fn delete_session_if_once(
        &self,
        actor: Actor,
        id: SessionId,
        read: Option<i64>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let mut link = self.database.write().await?;
        let mut session = lock(&mut link, id).await?;
        unchanged(read, session.version)?;
        let caller = self.caller_in(&mut link, actor, session.topic).await?;
        allow(caller.may_save(&session.state))?;
        let now = session.time(stored(now));
        session.state = session.state.apply(&Event::Delete, now)?.state;
        session.version = session.version.next(now);
        session_row::update_state(&mut link, &session).await?;
        link.commit().await
    }

    /// Removes the sessions that were deleted longer than `age` ago, with their messages. Returns their number.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn purge_sessions(&self, age: SignedDuration, now: Timestamp) -> Result<u64, Error> {
        again!(self.purge_sessions_once(age, now))
    }

    async fn purge_sessions_once(&self, age: SignedDuration, now: Timestamp) -> Result<u64, Error> {
        let before = ticks(now.saturating_sub(age).unwrap_or(Timestamp::MIN));
        let old = |sql: Sql| {
            let sql = sql.push(" status = ").bind(Status::Deleted.number());
            sql.push(" AND modified < ").bind(before)
        };
        let mut link = self.database.write().await?;
        let select =
            Sql::new("DELETE FROM messages WHERE session_id IN (SELECT id FROM sessions WHERE");
        link.run(old(select).push(")")).await?;
        let purged = link
            .run(old(Sql::new("DELETE FROM sessions WHERE")))
            .await?;
        link.commit().await?;
        Ok(purged)
    }

    /// The position of a session in its topic's queue, from 1; `None` for a session that does not wait.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn queue_position(&self, session: &Session) -> Result<Option<i32>, Error> {
        if !session.state.is_queued() {
            return Ok(None);
        }
        let sql = queue_length(session.topic).push(" AND id < ");
        let sql = sql.bind(session.id.0);
        let row = self.read().await?.first(sql).await?;
        Ok(Some(row.map_or(Ok(0), |row| row.int("waiting"))? + 1))
    }

    /// A session at the time of the customer's request, not stored yet.
    pub(super) async fn blank(
        &self,
        link: &mut Link,
        topic: TopicId,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let start = self.start_of(link, topic, now).await?;
        let waiting = link.first(queue_length(topic)).await?;
        let waiting = waiting.map_or(Ok(0), |row| row.int("waiting"))?;
        Ok(Session {
            id: SessionId(0),
            topic,
            state: State::new(start.initial(), start.bot, now),
            customer: Customer::default(),
            links: Links::default(),
            when_fetched: now,
            key: Secret::random()?,
            initial_queue_pos: waiting + 1,
            flags: 0,
            rating: 0,
            version: Version::first(now),
            message_count: 0,
            message_chars: 0,
            unknown: Map::new(),
        })
    }

    /// The facts that decide the first status of a session in a topic.
    pub(super) async fn start_of(
        &self,
        link: &mut Link,
        topic: TopicId,
        now: Timestamp,
    ) -> Result<Start, Error> {
        let ending = link.dialect().for_reference();
        let found = super::topics::find_with(link, topic, ending).await?;
        let open = found.data.is_open(now, &self.settings.base_zone);
        let sql = Sql::new(
            "SELECT COUNT(*) AS responders, SUM(CASE WHEN present THEN 1 ELSE 0 END) AS present \
             FROM topic_members JOIN users ON users.id = user_id \
             WHERE NOT disabled AND (respond OR manage) AND topic_id = ",
        );
        let row = link.first(sql.bind(topic.0)).await?;
        let count = |column: &str| -> Result<u32, Error> {
            let number = row.as_ref().map_or(Ok(0), |row| row.long(column))?;
            Ok(u32::try_from(number).unwrap_or(0))
        };
        let (responders, present) = (count("responders")?, count("present")?);
        let scripts = self.settings.bot_scripts;
        Ok(found.data.start(responders, present, open, scripts))
    }
}

/// A session that is not deleted.
pub(super) async fn find(
    link: &mut Link,
    id: SessionId,
    ending: &'static str,
) -> Result<Session, Error> {
    let sql = Sql::new("SELECT * FROM sessions WHERE id = ")
        .bind(id.0)
        .push(" AND status <> ")
        .bind(Status::Deleted.number())
        .push(ending);
    let row = link.first(sql).await?;
    let session = row.as_ref().map(session_row::read).transpose()?;
    session.ok_or(Error::NotFound("session"))
}

/// A session, locked so that nobody else changes it until the transaction ends.
pub(super) async fn lock(link: &mut Link, id: SessionId) -> Result<Session, Error> {
    let ending = link.dialect().for_update();
    find(link, id, ending).await
}

/// A rank that none of the user's running sessions has. The user's record is locked, always after the session's, so that two
/// sessions cannot get the same rank.
pub(super) async fn rank_for(link: &mut Link, user: UserId) -> Result<Rank, Error> {
    let ending = link.dialect().for_update();
    let sql = Sql::new("SELECT id FROM users WHERE id = ").bind(user.0);
    if link.first(sql.push(ending)).await?.is_none() {
        return Err(Error::BadInput(format!("there is no user {user}")));
    }
    let sql = Sql::new("SELECT rank FROM sessions WHERE rank IS NOT NULL AND user_id = ");
    let rows = link.all(sql.bind(user.0)).await?;
    let mut used = Vec::with_capacity(rows.len());
    for row in &rows {
        let number = u16::try_from(row.long("rank")?).unwrap_or(0);
        used.extend(Rank::new(number));
    }
    free_rank(&used).ok_or_else(|| Error::BadInput(format!("user {user} has too many sessions")))
}

/// The number of sessions in a topic that wait for a person.
pub(super) fn queue_length(topic: TopicId) -> Sql {
    Sql::new("SELECT COUNT(*) AS waiting FROM sessions WHERE ")
        .push(WAITING)
        .push(" AND topic_id = ")
        .bind(topic.0)
}

impl Store {
    /// Applies a client's data to a session and writes it.
    async fn store_input(
        &self,
        link: &mut Link,
        mut session: Session,
        input: SessionInput,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let now = session.time(now);
        limits::customer(&input.customer)?;
        limits::rating(input.rating)?;
        limits::unknown(&input.unknown)?;
        links::check(link, input.customer.person, &input.links).await?;
        let before = [session.state.user, session.state.transfer_to];
        for user in [input.state.user, input.state.transfer_to]
            .into_iter()
            .flatten()
        {
            if !before.contains(&Some(user)) {
                self.may_be_given(link, input.topic, user).await?;
            }
        }
        let rank = match input.state.user {
            Some(user) => Some(rank_for(link, user).await?),
            None => None,
        };
        let wanted = Wanted {
            rank,
            when_ended: input.state.when_ended.map(stored),
            ..input.state
        };
        let step = session.state.apply(&Event::Save(wanted), now);
        let step = step.map_err(|refusal| match refusal {
            Refusal::Gone => Error::NotFound("session"),
            other => Error::Refused(other),
        })?;
        session.state = step.state;
        session.topic = input.topic;
        session.customer = input.customer;
        session.links = input.links;
        session.flags = input.flags;
        session.rating = input.rating;
        session.unknown = input.unknown;
        session.version = session.version.next(now);
        session_row::update(link, &session).await?;
        Ok(session)
    }

    /// Returns an error unless sessions of the topic can be given to the user. A user who may not respond in the topic could
    /// not work on the session. Presence does not matter, because absent users can respond as well.
    pub(super) async fn may_be_given(
        &self,
        link: &mut Link,
        topic: TopicId,
        user: UserId,
    ) -> Result<(), Error> {
        let user = super::users::find(link, user).await?;
        let sql = Sql::new("SELECT id FROM users WHERE disabled AND id = ");
        if link.first(sql.bind(user.id.0)).await?.is_some() {
            return Err(Error::BadInput(format!("{} is disabled", user.login)));
        }
        let actor = Actor {
            user: user.id,
            admin: user.admin,
        };
        let free = self.settings.strictness == Strictness::Open;
        if free || self.caller_in(link, actor, topic).await?.may_pick_up() {
            return Ok(());
        }
        let name = user.login;
        Err(Error::BadInput(format!(
            "{name} may not respond in the topic of the session"
        )))
    }
}
