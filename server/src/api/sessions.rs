//! The common part of the agent's and the REST operations for sessions.

use jiff::Timestamp;
use pagewire_runtime::patch;
use pagewire_runtime::server::{Context, Error as Failure};
use serde_json::Value;
use superoffice::types::{ChatMessage, ChatSessionEntity};

use super::session::{self, Mapper};
use super::{Api, actor, associate, message, now, outcome, revision};
use crate::ids::{MessageId, SessionId, TopicId};
use crate::session::Session;
use crate::store::{Actor, Error};
use crate::transcript;

type Stored<T> = Result<T, Error>;

/// How often a change is repeated because another one came first.
const ATTEMPTS: u32 = 8;

impl Api {
    /// The carrier of a session that an operation returned.
    async fn shown(&self, session: Session, now: Timestamp) -> Stored<ChatSessionEntity> {
        Mapper::new(&self.store, now).carrier(&session).await
    }

    /// A session and its record.
    pub(super) async fn session(
        &self,
        actor: Actor,
        id: i32,
    ) -> Stored<(ChatSessionEntity, Session)> {
        let session = self.store.session(actor, SessionId(id)).await?;
        Ok((self.shown(session.clone(), now()).await?, session))
    }

    /// The session after a write, and its validators.
    async fn written(
        &self,
        cx: &Context,
        session: Session,
        now: Timestamp,
    ) -> Stored<ChatSessionEntity> {
        let version = session.version;
        let carrier = self.shown(session, now).await?;
        revision::tell(cx, version, &carrier);
        Ok(carrier)
    }

    pub(super) async fn sessions_for_user(&self, actor: Actor) -> Stored<Vec<ChatSessionEntity>> {
        let now = now();
        let sessions = self.store.sessions_for_user(actor.user, now).await?;
        let mut mapper = Mapper::new(&self.store, now);
        let mut carriers = Vec::with_capacity(sessions.len());
        for session in &sessions {
            carriers.push(mapper.carrier(session).await?);
        }
        Ok(carriers)
    }

    pub(super) async fn create_session(&self, topic: i32) -> Stored<ChatSessionEntity> {
        let now = now();
        let session = self.store.create_session(TopicId(topic), now).await?;
        self.shown(session, now).await
    }

    /// Stores a new session, or replaces the one that the carrier names.
    pub(super) async fn save_session(
        &self,
        cx: &Context,
        actor: Actor,
        carrier: ChatSessionEntity,
    ) -> Stored<ChatSessionEntity> {
        match carrier.chat_session_id.and_then(SessionId::given) {
            Some(id) => self.put_session(cx, actor, id.0, carrier).await,
            None => self.post_session(cx, actor, carrier).await,
        }
    }

    pub(super) async fn post_session(
        &self,
        cx: &Context,
        actor: Actor,
        carrier: ChatSessionEntity,
    ) -> Stored<ChatSessionEntity> {
        let now = now();
        let input = session::input(&self.store, carrier, None).await?;
        let session = self.store.insert_session(actor, input, now).await;
        let session = session.map_err(|error| outcome::named_in_body(error, "topic"))?;
        self.written(cx, session, now).await
    }

    pub(super) async fn put_session(
        &self,
        cx: &Context,
        actor: Actor,
        id: i32,
        carrier: ChatSessionEntity,
    ) -> Stored<ChatSessionEntity> {
        let before = self.store.session(actor, SessionId(id)).await?;
        let read = revision::demanded(cx, before.version)?;
        self.write_session(cx, actor, &before, read, carrier).await
    }

    /// Stores a carrier over the session that was read.
    async fn write_session(
        &self,
        cx: &Context,
        actor: Actor,
        before: &Session,
        read: Option<i64>,
        carrier: ChatSessionEntity,
    ) -> Stored<ChatSessionEntity> {
        let now = now();
        let shown = Mapper::new(&self.store, now).alert_level(before).await?;
        let input = session::input(&self.store, carrier, Some((before, shown))).await?;
        let session = self
            .store
            .update_session_if(actor, before.id, input, read, now)
            .await;
        let session = session.map_err(|error| outcome::named_in_body(error, "topic"))?;
        self.written(cx, session, now).await
    }

    /// Applies a patch. If somebody else writes the session meanwhile, it is read and patched again, so that neither change is lost.
    pub(super) async fn patch_session(
        &self,
        cx: &Context,
        id: i32,
        change: &Value,
    ) -> Result<ChatSessionEntity, Failure> {
        let actor = actor(cx)?;
        for _ in 0..ATTEMPTS {
            let before = outcome::rest(self.store.session(actor, SessionId(id)).await)?;
            outcome::rest(revision::demanded(cx, before.version))?;
            let mut carrier = outcome::rest(self.shown(before.clone(), now()).await)?;
            let shown = carrier.clone();
            patch::apply(&mut carrier, change)?;
            outcome::rest(associate::settle("User", &shown.user, &mut carrier.user))?;
            outcome::rest(associate::settle(
                "TransferTo",
                &shown.transfer_to,
                &mut carrier.transfer_to,
            ))?;
            if carrier == shown {
                revision::tell(cx, before.version, &shown);
                return Ok(shown);
            }
            let read = Some(before.version.revision);
            match self.write_session(cx, actor, &before, read, carrier).await {
                Err(Error::Changed) => {}
                other => return outcome::rest(other),
            }
        }
        Err(Failure::conflict("Others change the session all the time."))
    }

    pub(super) async fn delete_session(&self, cx: &Context, actor: Actor, id: i32) -> Stored<()> {
        let session = self.store.session(actor, SessionId(id)).await?;
        let read = revision::demanded(cx, session.version)?;
        let id = session.id;
        self.store.delete_session_if(actor, id, read, now()).await
    }

    pub(super) async fn pick_up(&self, actor: Actor, id: i32) -> Stored<ChatSessionEntity> {
        let now = now();
        let session = self.store.pick_up(actor, SessionId(id), now).await?;
        self.shown(session, now).await
    }

    pub(super) async fn pick_up_first(&self, actor: Actor) -> Stored<Option<ChatSessionEntity>> {
        let now = now();
        match self.store.pick_up_first(actor, now).await? {
            Some(session) => self.shown(session, now).await.map(Some),
            None => Ok(None),
        }
    }

    pub(super) async fn transfer(
        &self,
        actor: Actor,
        id: i32,
        to: &str,
    ) -> Stored<ChatSessionEntity> {
        let now = now();
        let session = self.store.transfer(actor, SessionId(id), to, now).await?;
        self.shown(session, now).await
    }

    pub(super) async fn accept(&self, actor: Actor, id: i32) -> Stored<ChatSessionEntity> {
        let now = now();
        let session = self
            .store
            .accept_transfer(actor, SessionId(id), now)
            .await?;
        self.shown(session, now).await
    }

    pub(super) async fn reject(&self, actor: Actor, id: i32) -> Stored<ChatSessionEntity> {
        let now = now();
        let session = self
            .store
            .reject_transfer(actor, SessionId(id), now)
            .await?;
        self.shown(session, now).await
    }

    pub(super) async fn reset(&self, actor: Actor, id: i32) -> Stored<ChatSessionEntity> {
        let now = now();
        let session = self.store.reset(actor, SessionId(id), now).await?;
        self.shown(session, now).await
    }

    pub(super) async fn transcript(&self, actor: Actor, id: i32, html: bool) -> Stored<String> {
        let messages = self
            .store
            .messages(actor, SessionId(id), MessageId(0))
            .await?;
        let zone = self.store.settings().base_zone.clone();
        let write = if html {
            transcript::html
        } else {
            transcript::text
        };
        // If the client disconnects, the work does not end, so the work holds the turn.
        let turn = self.transcripts.take(actor.user).await;
        let work = move || {
            let _turn = turn;
            write(&messages, &zone)
        };
        Ok(tokio::task::spawn_blocking(work).await?)
    }

    pub(super) async fn messages(
        &self,
        actor: Actor,
        id: i32,
        after: i32,
    ) -> Stored<Vec<ChatMessage>> {
        let messages = self
            .store
            .messages(actor, SessionId(id), MessageId(after))
            .await?;
        Ok(messages.iter().map(message::carrier).collect())
    }

    pub(super) async fn add_message(
        &self,
        actor: Actor,
        id: i32,
        carrier: ChatMessage,
    ) -> Stored<ChatMessage> {
        let draft = message::draft(carrier, &self.store.settings().base_zone)?;
        let added = self
            .store
            .add_message(actor, SessionId(id), draft, now())
            .await?;
        Ok(message::carrier(&added))
    }
}
