//! Handling of sessions: pick-up, transfer, reset.

use jiff::{SignedDuration, Timestamp};

use super::database::{Dialect, Link};
use super::error::Error;
use super::sessions::{WAITING, find, lock, rank_for};
use super::sql::Sql;
use super::{Actor, Store, again, allow, messages, session_row, stored, users};
use crate::error::chain;
use crate::ids::{SessionId, TopicId, UserId};
use crate::message::{NewMessage, Special};
use crate::permission::Strictness;
use crate::session::{Effect, Ending, Event, Refusal, Session, Status};

impl Store {
    /// Assigns a waiting session to the actor.
    ///
    /// # Errors
    /// [`Refusal::NotQueued`] if it does not wait (any more), [`Error::NotFound`], [`Error::Denied`].
    pub async fn pick_up(
        &self,
        actor: Actor,
        id: SessionId,
        now: Timestamp,
    ) -> Result<Session, Error> {
        again!(self.pick_up_once(actor, id, now))
    }

    async fn pick_up_once(
        &self,
        actor: Actor,
        id: SessionId,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let mut link = self.database.write().await?;
        let topic = find(&mut link, id, "").await?.topic;
        let caller = self.caller_in(&mut link, actor, topic).await?;
        allow(caller.may_pick_up())?;
        if !claim(&mut link, id).await? {
            return Err(Error::Refused(Refusal::NotQueued));
        }
        let session = lock(&mut link, id).await?;
        self.take(link, session, actor, now).await
    }

    /// Assigns the session that has waited longest in the topics where the actor may respond. `None` if no session waits
    /// (`docs/chat.md#queue`).
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn pick_up_first(
        &self,
        actor: Actor,
        now: Timestamp,
    ) -> Result<Option<Session>, Error> {
        again!(self.pick_up_first_once(actor, now))
    }

    async fn pick_up_first_once(
        &self,
        actor: Actor,
        now: Timestamp,
    ) -> Result<Option<Session>, Error> {
        let mut link = self.database.write().await?;
        let trusted = actor.admin || self.settings.strictness == Strictness::Open;
        let within = (!trusted).then_some(actor.user);
        let mut after = SessionId(0);
        while let Some(row) = link.first(first_waiting(within, after)).await? {
            let id = SessionId(row.int("id")?);
            after = id;
            if claim(&mut link, id).await?
                && let Some(session) = lock_waiting(&mut link, id).await?
            {
                return self.take(link, session, actor, now).await.map(Some);
            }
        }
        Ok(None)
    }

    /// Offers the session to another user, given by login name or by number. Nothing happens to a session that the actor may not give away.
    ///
    /// # Errors
    /// [`Error::BadInput`] for an unknown user and for one who may not respond in the topic, [`Error::NotFound`],
    /// [`Error::Denied`] for a session that the actor may not even see.
    pub async fn transfer(
        &self,
        actor: Actor,
        id: SessionId,
        to: &str,
        now: Timestamp,
    ) -> Result<Session, Error> {
        again!(self.transfer_once(actor, id, to, now))
    }

    async fn transfer_once(
        &self,
        actor: Actor,
        id: SessionId,
        to: &str,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let mut link = self.database.write().await?;
        let session = lock(&mut link, id).await?;
        let caller = self.caller_in(&mut link, actor, session.topic).await?;
        allow(caller.may_read(session.state.user, session.state.transfer_to))?;
        if !caller.may_transfer(&session.state) {
            return Ok(session);
        }
        let to = users::named(&mut link, to).await?.id;
        self.may_be_given(&mut link, session.topic, to).await?;
        apply(link, session, &Event::Transfer { to }, now).await
    }

    /// Accepts a session that was offered to the actor. Nothing happens without an offer.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Denied`].
    pub async fn accept_transfer(
        &self,
        actor: Actor,
        id: SessionId,
        now: Timestamp,
    ) -> Result<Session, Error> {
        again!(self.accept_transfer_once(actor, id, now))
    }

    async fn accept_transfer_once(
        &self,
        actor: Actor,
        id: SessionId,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let mut link = self.database.write().await?;
        let session = lock(&mut link, id).await?;
        let caller = self.caller_in(&mut link, actor, session.topic).await?;
        allow(caller.may_read(session.state.user, session.state.transfer_to))?;
        if !caller.may_accept(&session.state) {
            return Ok(session);
        }
        let by = actor.user;
        let rank = rank_for(&mut link, by).await?;
        apply(link, session, &Event::Accept { by, rank }, now).await
    }

    /// Declines an offer or takes it back. Nothing happens without an offer.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Denied`].
    pub async fn reject_transfer(
        &self,
        actor: Actor,
        id: SessionId,
        now: Timestamp,
    ) -> Result<Session, Error> {
        again!(self.reject_transfer_once(actor, id, now))
    }

    async fn reject_transfer_once(
        &self,
        actor: Actor,
        id: SessionId,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let mut link = self.database.write().await?;
        let session = lock(&mut link, id).await?;
        let caller = self.caller_in(&mut link, actor, session.topic).await?;
        allow(caller.may_read(session.state.user, session.state.transfer_to))?;
        let by = actor.user;
        apply(link, session, &Event::Reject { by }, now).await
    }

    /// Sends a session back to the start, without its bot (`docs/chat.md#reset`).
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Denied`].
    pub async fn reset(
        &self,
        actor: Actor,
        id: SessionId,
        now: Timestamp,
    ) -> Result<Session, Error> {
        again!(self.reset_once(actor, id, now))
    }

    async fn reset_once(
        &self,
        actor: Actor,
        id: SessionId,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let mut link = self.database.write().await?;
        let session = lock(&mut link, id).await?;
        let caller = self.caller_in(&mut link, actor, session.topic).await?;
        allow(caller.may_reset(&session.state))?;
        let start = self.start_of(&mut link, session.topic, now).await?;
        let known = session.customer.is_known();
        let initial = start.after_reset(known, self.settings.strict_reset);
        apply(link, session, &Event::Reset { initial }, now).await
    }

    /// Ends a chat. The API has no operation for that. Clients store a status instead (`docs/chat.md#saving-a-session`), and
    /// then no message shows who ended it.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Denied`].
    pub async fn finish(
        &self,
        actor: Actor,
        id: SessionId,
        by: Ending,
        now: Timestamp,
    ) -> Result<Session, Error> {
        again!(self.finish_once(actor, id, by, now))
    }

    async fn finish_once(
        &self,
        actor: Actor,
        id: SessionId,
        by: Ending,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let mut link = self.database.write().await?;
        let session = lock(&mut link, id).await?;
        let caller = self.caller_in(&mut link, actor, session.topic).await?;
        allow(caller.may_save(&session.state))?;
        apply(link, session, &Event::Finish { by }, now).await
    }

    /// Ends the sessions in which nobody has written for `age`, and returns their number. A session that cannot be ended is
    /// logged and skipped, so that the others still end.
    ///
    /// # Errors
    /// [`Error::Database`] if they cannot be listed. [`Error::Unavailable`] and [`Error::Stalled`], which would occur for the rest, too.
    pub async fn end_idle_sessions(
        &self,
        age: SignedDuration,
        now: Timestamp,
    ) -> Result<usize, Error> {
        let before = now.saturating_sub(age).unwrap_or(Timestamp::MIN);
        let live = Status::ALL.into_iter().filter(|status| status.is_live());
        let sql = Sql::new("SELECT id FROM sessions WHERE status IN (")
            .bind_all(live.map(Status::number))
            .push(") AND when_idle < ")
            .bind(before);
        let rows = self.read().await?.all(sql).await?;
        let mut ended = 0;
        for row in &rows {
            let id = SessionId(row.int("id")?);
            match again!(self.end_if_idle(id, before, now)) {
                Ok(true) => ended += 1,
                Ok(false) => {}
                Err(error @ (Error::Unavailable(_) | Error::Stalled(_))) => return Err(error),
                Err(error) => {
                    let cause = chain(&error);
                    tracing::error!(session = id.0, cause, "an idle session could not be ended");
                }
            }
        }
        Ok(ended)
    }

    /// Ends a session, unless somebody has written since the list was read.
    async fn end_if_idle(
        &self,
        id: SessionId,
        before: Timestamp,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mut link = self.database.write().await?;
        let session = match lock(&mut link, id).await {
            Err(Error::NotFound(_)) => return Ok(false),
            other => other?,
        };
        let idle = session.state.status.is_live() && session.state.when_idle < before;
        if idle {
            apply(link, session, &Event::Idle, now).await?;
        }
        Ok(idle)
    }

    async fn take(
        &self,
        mut link: Link,
        session: Session,
        actor: Actor,
        now: Timestamp,
    ) -> Result<Session, Error> {
        let by = actor.user;
        let rank = rank_for(&mut link, by).await?;
        apply(link, session, &Event::PickUp { by, rank }, now).await
    }
}

/// The session that has waited longest, which is the one with the lowest key after `after`. With a user, only in the topics
/// where they may respond.
pub(super) fn first_waiting(user: Option<UserId>, after: SessionId) -> Sql {
    let sql = Sql::new("SELECT id FROM sessions WHERE ").push(WAITING);
    let sql = match user {
        Some(user) => sql
            .push(" AND topic_id IN (SELECT topic_id FROM topic_members WHERE (respond OR manage)")
            .push(" AND user_id = ")
            .bind(user.0)
            .push(")"),
        None => sql,
    };
    let sql = sql.push(" AND id > ").bind(after.0);
    sql.push(" ORDER BY id LIMIT 1")
}

/// Claims the session. Returns `false` if somebody else has claimed it. Until the transaction ends, others who want it learn
/// that at once; writers of messages are not blocked. SQLite has only one writer.
async fn claim(link: &mut Link, id: SessionId) -> Result<bool, Error> {
    if link.dialect() == Dialect::Sqlite {
        return Ok(true);
    }
    let sql = Sql::new("SELECT pg_try_advisory_xact_lock(").bind(CLAIMS);
    let sql = sql.push("::int, ").bind(id.0).push("::int) AS claimed");
    link.first(sql)
        .await?
        .map_or(Ok(false), |row| row.bool("claimed"))
}

/// The kind of advisory locks for claims: any number that nothing else in the database uses ("chat").
const CLAIMS: i32 = 0x6368_6174;

/// Waits until nobody else writes the session. Returns it if it still waits in the queue.
async fn lock_waiting(link: &mut Link, id: SessionId) -> Result<Option<Session>, Error> {
    let ending = link.dialect().for_update();
    let sql = Sql::new("SELECT * FROM sessions WHERE ").push(WAITING);
    let sql = sql.push(" AND id = ").bind(id.0).push(ending);
    let row = link.first(sql).await?;
    row.as_ref().map(session_row::read).transpose()
}

/// Runs an event on a locked session, writes its effects and ends the transaction.
async fn apply(
    mut link: Link,
    mut session: Session,
    event: &Event<'_>,
    now: Timestamp,
) -> Result<Session, Error> {
    let now = session.time(stored(now));
    let step = session.state.apply(event, now)?;
    if step.state == session.state && step.effects.is_empty() {
        return Ok(session);
    }
    session.state = step.state;
    for effect in step.effects {
        follow(&mut link, &mut session, effect, now).await?;
    }
    session.version = session.version.next(now);
    session_row::update_state(&mut link, &session).await?;
    link.commit().await?;
    Ok(session)
}

/// Writes an effect to the database. The other effects are news for subscribers.
pub(super) async fn follow(
    link: &mut Link,
    session: &mut Session,
    effect: Effect,
    now: Timestamp,
) -> Result<(), Error> {
    match effect {
        Effect::Post(special) => {
            let fact = NewMessage::fact(special, now);
            messages::insert(link, session, &fact).await?;
        }
        Effect::PickedUp { waited } => {
            count_pick_up(link, session.topic, waited, now).await?;
            greet(link, session, now).await?;
        }
        Effect::Taken { waited } => count_pick_up(link, session.topic, waited, now).await?,
        Effect::StatusChanged | Effect::MessageAdded => {}
    }
    Ok(())
}

/// Updates the counters of a pick-up. If the clock went back, the wait counts as zero.
async fn count_pick_up(
    link: &mut Link,
    topic: TopicId,
    waited: SignedDuration,
    now: Timestamp,
) -> Result<(), Error> {
    let millis = i64::try_from(waited.as_millis().max(0)).unwrap_or(i64::MAX);
    let sql = Sql::new("UPDATE topics SET accepts = accepts + 1, accept_millis = accept_millis + ")
        .bind(millis)
        .push(", last_accept = ")
        .bind(now)
        .push(" WHERE id = ")
        .bind(topic.0);
    link.run(sql).await?;
    Ok(())
}

/// Adds the topic's welcome. It is a special message, so the session still waits for the user's first message.
async fn greet(link: &mut Link, session: &mut Session, now: Timestamp) -> Result<(), Error> {
    let topic = super::topics::find(link, session.topic).await?;
    if topic.data.welcome_message.is_empty() {
        return Ok(());
    }
    let welcome = NewMessage {
        text: topic.data.welcome_message.clone(),
        author: messages::author_of_user(link, &topic.data, session.state.user).await?,
        created_by: session.state.user,
        ..NewMessage::fact(Special::Welcome, now)
    };
    messages::insert(link, session, &welcome).await?;
    Ok(())
}
