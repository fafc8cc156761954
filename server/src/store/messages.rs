//! Messages: reading new ones, and adding one with its effect on the session.

use jiff::Timestamp;

use super::database::Link;
use super::error::Error;
use super::row::Row;
use super::sessions::{lock, rank_for};
use super::sql::Sql;
use super::{Actor, Store, again, allow, handling, limits, session_row, stored, users};
use crate::ids::{MessageId, SessionId, UserId};
use crate::message::{Kind, Message, NewMessage, Special};
use crate::session::{Event, Session};
use crate::topic::TopicData;

/// A message as a client sends it. Defaults for missing values are in `docs/chat.md#messages`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The direction.
    pub kind: Option<Kind>,
    /// The text.
    pub text: String,
    /// The name shown above it; empty for the default of its kind.
    pub author: String,
    /// Whether the customer has read it, 0 or 1.
    pub read_by_customer: i32,
    /// The fact that it reports besides the text.
    pub special: Special,
    /// A parameter of that fact.
    pub special_param: String,
    /// When it was posted; `None` for now.
    pub when_posted: Option<Timestamp>,
}

impl Store {
    /// The messages of a session in the order of display, only those with keys greater than `after`.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Denied`].
    pub async fn messages(
        &self,
        actor: Actor,
        session: SessionId,
        after: MessageId,
    ) -> Result<Vec<Message>, Error> {
        let mut link = self.read().await?;
        self.may_read(&mut link, actor, session).await?;
        link.list(after_sql(session, after), read).await
    }

    /// Adds a message, with its effect on the session (`docs/chat.md#messages`). A caller who may not read the session gets
    /// their own message back, without the customer's name.
    ///
    /// # Errors
    /// [`crate::session::Refusal::Ended`] for a session that accepts no messages, [`Error::BadInput`] for a text that is too
    /// long, [`Error::NotFound`], [`Error::Denied`].
    pub async fn add_message(
        &self,
        actor: Actor,
        session: SessionId,
        draft: Draft,
        now: Timestamp,
    ) -> Result<Message, Error> {
        again!(self.add_message_once(actor, session, draft.clone(), now))
    }

    async fn add_message_once(
        &self,
        actor: Actor,
        session: SessionId,
        mut draft: Draft,
        now: Timestamp,
    ) -> Result<Message, Error> {
        limits::message(&draft)?;
        let mut link = self.database.write().await?;
        let mut session = lock(&mut link, session).await?;
        let caller = self.caller_in(&mut link, actor, session.topic).await?;
        let kind = draft
            .kind
            .unwrap_or_else(|| caller.default_kind(&session.state));
        allow(caller.may_write(&session.state, kind))?;
        limits::room(&session, &draft)?;
        let now = session.time(stored(now));
        let reads = caller.may_read(session.state.user, session.state.transfer_to);
        if !reads {
            // Only those who can read the conversation may set the name and the time of a message.
            draft.author.clear();
            draft.when_posted = None;
        }
        let mut message = self
            .complete(&mut link, &session, actor, kind, draft, now)
            .await?;
        let takes = kind == Kind::ToCustomer && session.state.can_be_taken();
        let user = session.state.user.or(takes.then_some(actor.user));
        let rank = match user {
            Some(user) if session.state.rank.is_none() => Some(rank_for(&mut link, user).await?),
            _ => None,
        };
        let text = &message.text;
        let event = match kind {
            Kind::ToCustomer => Event::ToCustomer {
                text,
                by: takes.then_some(actor.user),
                rank,
            },
            Kind::ToUser => Event::ToUser { text, rank },
            Kind::Special => Event::Special {
                kind: message.special,
                rank,
            },
        };
        let step = session.state.apply(&event, now)?;
        session.state = step.state;
        let id = insert(&mut link, &mut session, &message).await?;
        for effect in step.effects {
            handling::follow(&mut link, &mut session, effect, now).await?;
        }
        session.version = session.version.next(now);
        session_row::update_state(&mut link, &session).await?;
        link.commit().await?;
        if !reads {
            // The name is the customer's, which this caller may not see.
            message.author.clear();
        }
        Ok(Message {
            id,
            session: session.id,
            content: message,
        })
    }

    async fn complete(
        &self,
        link: &mut Link,
        session: &Session,
        actor: Actor,
        kind: Kind,
        draft: Draft,
        now: Timestamp,
    ) -> Result<NewMessage, Error> {
        let by_bot = session.state.bot && kind == Kind::ToCustomer;
        let created_by = (kind == Kind::ToCustomer && !by_bot).then_some(actor.user);
        let author = if !draft.author.is_empty() || kind == Kind::Special {
            draft.author
        } else if kind == Kind::ToUser {
            session.customer.author().to_owned()
        } else {
            let topic = super::topics::find(link, session.topic).await?.data;
            if by_bot {
                topic.bot.text("BotName").to_owned()
            } else {
                author_of_user(link, &topic, created_by).await?
            }
        };
        Ok(NewMessage {
            kind,
            text: draft.text,
            author,
            read_by_customer: draft.read_by_customer,
            special: draft.special,
            special_param: draft.special_param,
            when_posted: draft.when_posted.map_or(now, stored),
            created_by,
        })
    }
}

/// The name of a user that customers of a topic see.
pub(super) async fn author_of_user(
    link: &mut Link,
    topic: &TopicData,
    user: Option<UserId>,
) -> Result<String, Error> {
    let Some(user) = user else {
        return Ok(String::new());
    };
    let user = users::find(link, user).await?;
    if topic.widget.flag("UseAgentFirstname") {
        Ok(user.first_name().to_owned())
    } else {
        Ok(user.full_name)
    }
}

/// Stores a message and counts it. The caller has to write the session afterwards.
pub(super) async fn insert(
    link: &mut Link,
    session: &mut Session,
    message: &NewMessage,
) -> Result<MessageId, Error> {
    session.message_count += 1;
    session.message_chars += limits::chars(&message.text);
    let columns = vec![
        ("session_id", session.id.0.into()),
        ("kind", message.kind.number().into()),
        ("text", message.text.as_str().into()),
        ("author", message.author.as_str().into()),
        ("read_by_customer", message.read_by_customer.into()),
        ("special", message.special.number().into()),
        ("special_param", message.special_param.as_str().into()),
        ("when_posted", message.when_posted.into()),
        ("created_by", message.created_by.map(|user| user.0).into()),
    ];
    Ok(MessageId(
        link.insert(Sql::insert("messages", columns)).await?,
    ))
}

/// The query for new messages, which every client sends every few seconds.
pub(super) fn after_sql(session: SessionId, after: MessageId) -> Sql {
    Sql::new("SELECT * FROM messages WHERE session_id = ")
        .bind(session.0)
        .push(" AND id > ")
        .bind(after.0)
        .push(" ORDER BY when_posted, id")
}

fn read(row: &Row) -> Result<Message, Error> {
    let (kind, special) = (row.int("kind")?, row.int("special")?);
    Ok(Message {
        id: MessageId(row.int("id")?),
        session: SessionId(row.int("session_id")?),
        content: NewMessage {
            kind: Kind::from_number(kind)
                .ok_or_else(|| Error::corrupt("kind", format!("no kind {kind}")))?,
            text: row.text("text")?,
            author: row.text("author")?,
            read_by_customer: row.int("read_by_customer")?,
            special: Special::from_number(special)
                .ok_or_else(|| Error::corrupt("special", format!("no special type {special}")))?,
            special_param: row.text("special_param")?,
            when_posted: row.instant("when_posted")?,
            created_by: row.key("created_by", UserId)?,
        },
    })
}
