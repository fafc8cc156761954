//! Members of topics (`docs/chat.md#members-of-a-topic`).

use super::database::Link;
use super::error::Error;
use super::row::Row;
use super::sql::Sql;
use super::{Actor, Store, again, allow, limits, topics, users};
use crate::ids::{TopicId, UserId};
use crate::member::{Member, Rights, User};

/// A client's reference to a user: by key, or by login name or number as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UserRef {
    /// By key.
    Id(UserId),
    /// By login name; if nobody has that name, by the number in the text.
    Name(String),
}

impl Store {
    /// The user whom a client referred to.
    ///
    /// # Errors
    /// [`Error::BadInput`] for an unknown user.
    pub async fn resolve(&self, user: &UserRef) -> Result<User, Error> {
        resolve(&mut self.read().await?, user).await
    }

    /// The members of a topic, by user key.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown topic.
    pub async fn members(&self, topic: TopicId) -> Result<Vec<Member>, Error> {
        let mut link = self.read().await?;
        topics::find(&mut link, topic).await?;
        let sql = select(topic).push(" ORDER BY users.id");
        link.list(sql, read).await
    }

    /// A member of a topic; `None` for a user who is not a member.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown topic.
    pub async fn member(&self, topic: TopicId, user: &UserRef) -> Result<Option<Member>, Error> {
        let mut link = self.read().await?;
        topics::find(&mut link, topic).await?;
        match resolve(&mut link, user).await {
            Ok(user) => find(&mut link, topic, user.id).await,
            Err(Error::BadInput(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Makes a user a member, or changes the rights of a member.
    ///
    /// # Errors
    /// [`Error::BadInput`] for an unknown user, [`Error::NotFound`] for an unknown topic,
    /// [`Error::Denied`].
    pub async fn put_member(
        &self,
        actor: Actor,
        topic: TopicId,
        user: &UserRef,
        rights: Rights,
    ) -> Result<Member, Error> {
        again!(self.put_member_once(actor, topic, user, rights))
    }

    async fn put_member_once(
        &self,
        actor: Actor,
        topic: TopicId,
        user: &UserRef,
        rights: Rights,
    ) -> Result<Member, Error> {
        let mut link = self.managed(actor, topic).await?;
        let user = resolve(&mut link, user).await?;
        write(&mut link, topic, &user, rights).await?;
        link.commit().await?;
        Ok(Member {
            topic,
            user,
            rights,
        })
    }

    /// Replaces all members of a topic at once. If a user has two entries, the last one counts.
    ///
    /// # Errors
    /// Like [`Store::put_member`]; then nothing is changed.
    pub async fn replace_members(
        &self,
        actor: Actor,
        topic: TopicId,
        members: &[(UserRef, Rights)],
    ) -> Result<Vec<Member>, Error> {
        again!(self.replace_members_once(actor, topic, members))
    }

    async fn replace_members_once(
        &self,
        actor: Actor,
        topic: TopicId,
        members: &[(UserRef, Rights)],
    ) -> Result<Vec<Member>, Error> {
        limits::list("members", members.len())?;
        let mut link = self.managed(actor, topic).await?;
        link.run(Sql::new("DELETE FROM topic_members WHERE topic_id = ").bind(topic.0))
            .await?;
        for (user, rights) in members {
            let user = resolve(&mut link, user).await?;
            write(&mut link, topic, &user, *rights).await?;
        }
        let sql = select(topic).push(" ORDER BY users.id");
        let members = link.list(sql, read).await?;
        link.commit().await?;
        Ok(members)
    }

    /// Removes a member. Nothing happens if the user is not a member.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown topic, [`Error::Denied`].
    pub async fn remove_member(
        &self,
        actor: Actor,
        topic: TopicId,
        user: &UserRef,
    ) -> Result<(), Error> {
        again!(self.remove_member_once(actor, topic, user))
    }

    async fn remove_member_once(
        &self,
        actor: Actor,
        topic: TopicId,
        user: &UserRef,
    ) -> Result<(), Error> {
        let mut link = self.managed(actor, topic).await?;
        let user = match resolve(&mut link, user).await {
            Err(Error::BadInput(_)) => return Ok(()),
            other => other?,
        };
        let sql = Sql::new("DELETE FROM topic_members WHERE topic_id = ")
            .bind(topic.0)
            .push(" AND user_id = ")
            .bind(user.id.0);
        link.run(sql).await?;
        link.commit().await
    }

    /// A transaction on a topic that the actor may manage. Only one at a time writes the members of a topic, because two
    /// that replace them would wait for each other's rows.
    async fn managed(&self, actor: Actor, topic: TopicId) -> Result<Link, Error> {
        let mut link = self.database.write().await?;
        let ending = link.dialect().for_update();
        topics::find_with(&mut link, topic, ending).await?;
        allow(self.caller_in(&mut link, actor, topic).await?.may_manage())?;
        Ok(link)
    }
}

async fn resolve(link: &mut Link, user: &UserRef) -> Result<User, Error> {
    match user {
        UserRef::Id(id) => users::find(link, *id).await,
        UserRef::Name(name) => users::named(link, name).await,
    }
}

fn select(topic: TopicId) -> Sql {
    Sql::new(
        "SELECT users.*, topic_id, listen, respond, manage, notify \
         FROM topic_members JOIN users ON users.id = user_id WHERE topic_id = ",
    )
    .bind(topic.0)
}

async fn find(link: &mut Link, topic: TopicId, user: UserId) -> Result<Option<Member>, Error> {
    let row = link
        .first(select(topic).push(" AND users.id = ").bind(user.0))
        .await?;
    row.as_ref().map(read).transpose()
}

async fn write(link: &mut Link, topic: TopicId, user: &User, rights: Rights) -> Result<(), Error> {
    let columns = vec![
        ("topic_id", topic.0.into()),
        ("user_id", user.id.0.into()),
        ("listen", rights.listen.into()),
        ("respond", rights.respond.into()),
        ("manage", rights.manage.into()),
        ("notify", rights.notify.into()),
    ];
    let sql = Sql::insert("topic_members", columns).push(
        " ON CONFLICT (topic_id, user_id) DO UPDATE SET listen = excluded.listen, \
         respond = excluded.respond, manage = excluded.manage, notify = excluded.notify",
    );
    link.run(sql).await?;
    Ok(())
}

fn read(row: &Row) -> Result<Member, Error> {
    Ok(Member {
        topic: TopicId(row.int("topic_id")?),
        user: users::read(row)?,
        rights: read_rights(row)?,
    })
}

/// The rights in a row of `topic_members`.
pub(super) fn read_rights(row: &Row) -> Result<Rights, Error> {
    Ok(Rights {
        listen: row.bool("listen")?,
        respond: row.bool("respond")?,
        manage: row.bool("manage")?,
        notify: row.bool("notify")?,
    })
}
