//! Presence: one flag a user, the same in all topics (`docs/chat.md#presence`).

use std::collections::HashMap;

use super::error::Error;
use super::row::Row;
use super::sql::Sql;
use super::{Store, users};
use crate::ids::{TopicId, UserId};
use crate::member::{Presence, User};
use crate::session::Status;

impl Store {
    /// Every user with the flag, the number of active sessions and the topics.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn presence(&self) -> Result<Vec<Presence>, Error> {
        let mut link = self.read().await?;
        let all = link
            .list(Sql::new("SELECT * FROM users ORDER BY id"), users::read)
            .await?;
        let sql = Sql::new("SELECT user_id, COUNT(*) AS ongoing FROM sessions WHERE status IN (")
            .bind_all([Status::CustomerLast, Status::UserLast].map(Status::number))
            .push(") AND user_id IS NOT NULL GROUP BY user_id");
        let ongoing: HashMap<_, _> = link.list(sql, read_ongoing).await?.into_iter().collect();
        let sql = Sql::new(
            "SELECT user_id, topic_id FROM topic_members \
             WHERE (listen OR respond OR manage OR notify) \
             AND topic_id IN (SELECT id FROM topics WHERE NOT deleted) ORDER BY topic_id",
        );
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

    /// Stores the flags of the users given, and of no others; users who are not there are passed over.
    ///
    /// # Errors
    /// [`Error::Database`].
    pub async fn save_presence(&self, flags: &[(UserId, bool)]) -> Result<(), Error> {
        let mut link = self.database.write().await?;
        // In one order, so that two calls at the same time do not wait for each other.
        let mut flags = flags.to_vec();
        flags.sort_by_key(|(user, _)| *user);
        for (user, present) in flags {
            let sql = Sql::update("users", vec![("present", present.into())]);
            link.run(sql.push(" WHERE id = ").bind(user.0)).await?;
        }
        link.commit().await
    }
}

fn read_ongoing(row: &Row) -> Result<(UserId, i32), Error> {
    Ok((UserId(row.int("user_id")?), row.int("ongoing")?))
}

fn read_topic(row: &Row) -> Result<(UserId, TopicId), Error> {
    Ok((UserId(row.int("user_id")?), TopicId(row.int("topic_id")?)))
}
