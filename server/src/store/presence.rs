//! Presence: one flag per user, the same in all topics (`docs/chat.md#presence`).

use std::collections::HashMap;

use super::database::Link;
use super::error::Error;
use super::row::Row;
use super::sql::Sql;
use super::topics::{MEMBERSHIPS, topics_of};
use super::{Actor, Store, again, limits, users};
use crate::ids::{TopicId, UserId};
use crate::member::{Presence, User};
use crate::permission::Strictness;
use crate::session::Status;

impl Store {
    /// Every user with the flag, the number of active sessions and the topics.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn presence(&self) -> Result<Vec<Presence>, Error> {
        let mut link = self.read().await?;
        let all = link
            .list(
                Sql::new("SELECT * FROM users WHERE NOT disabled ORDER BY id"),
                users::read,
            )
            .await?;
        let sql = Sql::new("SELECT user_id, COUNT(*) AS ongoing FROM sessions WHERE status IN (")
            .bind_all([Status::CustomerLast, Status::UserLast].map(Status::number))
            .push(") AND user_id IS NOT NULL GROUP BY user_id");
        let ongoing: HashMap<_, _> = link.list(sql, read_ongoing).await?.into_iter().collect();
        let sql = Sql::new("SELECT user_id, topic_id").push(MEMBERSHIPS);
        let sql = sql.push(" ORDER BY topic_id");
        let mut topics: HashMap<UserId, Vec<TopicId>> = HashMap::new();
        for (user, topic) in link.list(sql, read_topic).await? {
            topics.entry(user).or_default().push(topic);
        }
        let presence = |user: User| Presence {
            ongoing: ongoing.get(&user.id).copied().unwrap_or(0),
            topics: topics.remove(&user.id).unwrap_or_default(),
            user,
        };
        Ok(all.into_iter().map(presence).collect())
    }

    /// Stores the flags of the given users only. The flag of another user can be changed only by an administrator and by
    /// managers of one of that user's topics, or by everybody with [`Strictness::Open`]. An unchanged flag, as in a list that
    /// was read before, is permitted.
    ///
    /// # Errors
    /// [`Error::Denied`] if the actor may not change one of the flags; then nothing is changed. [`Error::BadInput`] for a
    /// list that is too long, and for an unknown user.
    pub async fn save_presence(&self, actor: Actor, flags: &[(UserId, bool)]) -> Result<(), Error> {
        again!(self.save_presence_once(actor, flags))
    }

    async fn save_presence_once(
        &self,
        actor: Actor,
        flags: &[(UserId, bool)],
    ) -> Result<(), Error> {
        limits::list("entries", flags.len())?;
        let mut link = self.database.write().await?;
        // In a fixed order, so that two calls at the same time do not wait for each other.
        let mut flags = flags.to_vec();
        flags.sort_by_key(|(user, _)| *user);
        let trusted = actor.admin || self.settings.strictness == Strictness::Open;
        for (user, present) in flags {
            let sql = Sql::new("SELECT present FROM users WHERE id = ").bind(user.0);
            let Some(row) = link.first(sql).await? else {
                return Err(Error::BadInput(format!("there is no user {}", user.0)));
            };
            if row.bool("present")? == present {
                continue;
            }
            if !trusted && user != actor.user && !manages(&mut link, actor.user, user).await? {
                return Err(Error::Denied);
            }
            let sql = Sql::update("users", vec![("present", present.into())]);
            link.run(sql.push(" WHERE id = ").bind(user.0)).await?;
        }
        link.commit().await
    }
}

/// Whether one user manages a topic in which the other has any right.
async fn manages(link: &mut Link, manager: UserId, user: UserId) -> Result<bool, Error> {
    let sql = Sql::new("SELECT topic_id FROM topic_members WHERE manage AND user_id = ")
        .bind(manager.0)
        .push(" AND topic_id IN (");
    let sql = topics_of(sql, user).push(") LIMIT 1");
    Ok(link.first(sql).await?.is_some())
}

fn read_ongoing(row: &Row) -> Result<(UserId, i32), Error> {
    Ok((UserId(row.int("user_id")?), row.int("ongoing")?))
}

fn read_topic(row: &Row) -> Result<(UserId, TopicId), Error> {
    Ok((UserId(row.int("user_id")?), TopicId(row.int("topic_id")?)))
}
