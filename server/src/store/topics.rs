//! Topics.

use jiff::Timestamp;

use super::database::Link;
use super::error::Error;
use super::sql::Sql;
use super::{Actor, Store, again, allow, limits, session_row, stored, topic_row, unchanged};
use crate::ids::{TopicId, UserId};
use crate::revision::Version;
use crate::session::Status;
use crate::topic::{Topic, TopicData};

/// The users with any right in a topic. Deleted topics give no rights.
pub(super) const MEMBERSHIPS: &str = " FROM topic_members \
     WHERE (listen OR respond OR manage OR notify) \
     AND topic_id IN (SELECT id FROM topics WHERE NOT deleted)";

/// Adds a select of the topics in which a user has any right.
pub(super) fn topics_of(sql: Sql, user: UserId) -> Sql {
    let sql = sql.push("SELECT topic_id").push(MEMBERSHIPS);
    sql.push(" AND user_id = ").bind(user.0)
}

impl Store {
    /// A topic by its key. Every logged-in user may read topics, because the widget's side needs them.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown or deleted topic.
    pub async fn topic(&self, id: TopicId) -> Result<Topic, Error> {
        find(&mut self.read().await?, id).await
    }

    /// The topics that the user is a member of, by key (`docs/chat.md#lists-for-a-user`).
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn topics_for_user(&self, user: UserId) -> Result<Vec<Topic>, Error> {
        let sql = topics_of(Sql::new("SELECT * FROM topics WHERE id IN ("), user);
        let sql = sql.push(") ORDER BY id");
        self.read().await?.list(sql, topic_row::read).await
    }

    /// Stores a new topic. Only administrators may do that; managers of the topic are made members afterwards.
    ///
    /// # Errors
    /// [`Error::Denied`], [`Error::BadInput`] for a text that is too long.
    pub async fn insert_topic(
        &self,
        actor: Actor,
        data: &TopicData,
        now: Timestamp,
    ) -> Result<Topic, Error> {
        again!(self.insert_topic_once(actor, data, now))
    }

    async fn insert_topic_once(
        &self,
        actor: Actor,
        data: &TopicData,
        now: Timestamp,
    ) -> Result<Topic, Error> {
        let mut link = self.database.write().await?;
        let caller = self.caller_in(&mut link, actor, TopicId(0)).await?;
        allow(caller.may_manage())?;
        limits::topic(data)?;
        let mut columns = topic_row::columns(data)?;
        columns.extend(session_row::version_columns(Version::first(stored(now))));
        let id = TopicId(link.insert(Sql::insert("topics", columns)).await?);
        let topic = find(&mut link, id).await?;
        link.commit().await?;
        Ok(topic)
    }

    /// Stores an existing topic. The counters of pick-ups belong to the server and do not change.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Denied`], [`Error::BadInput`] for a text that is too long.
    pub async fn update_topic(
        &self,
        actor: Actor,
        id: TopicId,
        data: &TopicData,
        now: Timestamp,
    ) -> Result<Topic, Error> {
        self.update_topic_if(actor, id, data, None, now).await
    }

    /// Stores a topic like [`Store::update_topic`], but only if it is at the revision `read`.
    ///
    /// # Errors
    /// [`Error::Changed`] if it has been written since, and those of [`Store::update_topic`].
    pub async fn update_topic_if(
        &self,
        actor: Actor,
        id: TopicId,
        data: &TopicData,
        read: Option<i64>,
        now: Timestamp,
    ) -> Result<Topic, Error> {
        again!(self.update_topic_if_once(actor, id, data, read, now))
    }

    async fn update_topic_if_once(
        &self,
        actor: Actor,
        id: TopicId,
        data: &TopicData,
        read: Option<i64>,
        now: Timestamp,
    ) -> Result<Topic, Error> {
        let now = stored(now);
        let mut link = self.database.write().await?;
        let ending = link.dialect().for_update();
        let version = find_with(&mut link, id, ending).await?.version;
        unchanged(read, version)?;
        allow(self.caller_in(&mut link, actor, id).await?.may_manage())?;
        limits::topic(data)?;
        let mut columns = topic_row::columns(data)?;
        columns.extend(session_row::version_columns(version.next(now)));
        let sql = Sql::update("topics", columns).push(" WHERE id = ");
        link.run(sql.bind(id.0)).await?;
        let topic = find(&mut link, id).await?;
        link.commit().await?;
        Ok(topic)
    }

    /// Hides a topic and deletes its sessions (`docs/chat.md#deletion`).
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown or deleted topic, [`Error::Denied`].
    pub async fn delete_topic(
        &self,
        actor: Actor,
        id: TopicId,
        now: Timestamp,
    ) -> Result<(), Error> {
        self.delete_topic_if(actor, id, None, now).await
    }

    /// Deletes a topic like [`Store::delete_topic`], but only if it is at the revision `read`.
    ///
    /// # Errors
    /// [`Error::Changed`] if it has been written since, and those of [`Store::delete_topic`].
    pub async fn delete_topic_if(
        &self,
        actor: Actor,
        id: TopicId,
        read: Option<i64>,
        now: Timestamp,
    ) -> Result<(), Error> {
        again!(self.delete_topic_if_once(actor, id, read, now))
    }

    async fn delete_topic_if_once(
        &self,
        actor: Actor,
        id: TopicId,
        read: Option<i64>,
        now: Timestamp,
    ) -> Result<(), Error> {
        let now = stored(now);
        let mut link = self.database.write().await?;
        // Sessions are locked before their topic, as everywhere else.
        let deleted = Status::Deleted.number();
        let sql = Sql::new("SELECT id FROM sessions WHERE topic_id = ").bind(id.0);
        let sql = sql.push(" AND status <> ").bind(deleted);
        let ending = link.dialect().for_update();
        link.all(sql.push(" ORDER BY id").push(ending)).await?;
        let ending = link.dialect().for_hiding();
        let version = find_with(&mut link, id, ending).await?.version;
        unchanged(read, version)?;
        allow(self.caller_in(&mut link, actor, id).await?.may_manage())?;
        let mut hidden = vec![("deleted", true.into())];
        hidden.extend(session_row::version_columns(version.next(now)));
        let sql = Sql::update("topics", hidden).push(" WHERE id = ");
        link.run(sql.bind(id.0)).await?;
        // Does what the state machine does for a deletion, for all sessions at once. Nobody sees their versions any more.
        let gone = vec![
            ("status", deleted.into()),
            ("transfer_to", None::<i32>.into()),
            ("rank", None::<i32>.into()),
            ("modified", now.into()),
        ];
        let sql = Sql::update("sessions", gone)
            .push(", when_ended = COALESCE(when_ended, ")
            .bind(now)
            .push(") WHERE topic_id = ")
            .bind(id.0);
        link.run(sql.push(" AND status <> ").bind(deleted)).await?;
        link.commit().await
    }

    /// Whether the topic is open at `now` (`docs/chat.md#opening-hours`).
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn is_open(&self, id: TopicId, now: Timestamp) -> Result<bool, Error> {
        let topic = self.topic(id).await?;
        Ok(topic.data.is_open(now, &self.settings.base_zone))
    }
}

/// A topic that is not deleted.
pub(super) async fn find(link: &mut Link, id: TopicId) -> Result<Topic, Error> {
    find_with(link, id, "").await
}

pub(super) async fn find_with(
    link: &mut Link,
    id: TopicId,
    ending: &'static str,
) -> Result<Topic, Error> {
    let sql = Sql::new("SELECT * FROM topics WHERE NOT deleted AND id = ");
    let row = link.first(sql.bind(id.0).push(ending)).await?;
    let topic = row.as_ref().map(topic_row::read).transpose()?;
    topic.ok_or(Error::NotFound("topic"))
}
