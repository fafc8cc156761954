//! The common part of the agent's and the REST operations for topics, members and presence.

use pagewire_runtime::patch;
use pagewire_runtime::server::{Context, Error as Failure};
use serde_json::Value;
use superoffice::types::{ChatPresence, ChatTopicAgent, ChatTopicEntity, MDOListItem};

use super::{Api, actor, associate, member, now, outcome, revision, topic};
use crate::ids::TopicId;
use crate::store::{Actor, Error, UserRef};
use crate::topic::Topic;

type Stored<T> = Result<T, Error>;

/// How often a change is repeated because another one came first.
const ATTEMPTS: u32 = 8;

impl Api {
    /// A topic and its record.
    pub(super) async fn topic(&self, id: i32) -> Stored<(ChatTopicEntity, Topic)> {
        let topic = self.store.topic(TopicId(id)).await?;
        Ok((topic::carrier(&topic), topic))
    }

    pub(super) async fn topics_for_user(&self, actor: Actor) -> Stored<Vec<ChatTopicEntity>> {
        let topics = self.store.topics_for_user(actor.user).await?;
        Ok(topics.iter().map(topic::carrier).collect())
    }

    /// Stores a new topic, or replaces the one that the carrier names.
    pub(super) async fn save_topic(
        &self,
        cx: &Context,
        actor: Actor,
        carrier: ChatTopicEntity,
    ) -> Stored<ChatTopicEntity> {
        match carrier.chat_topic_id.and_then(TopicId::given) {
            Some(id) => self.put_topic(cx, actor, id.0, carrier).await,
            None => self.post_topic(cx, actor, carrier).await,
        }
    }

    pub(super) async fn post_topic(
        &self,
        cx: &Context,
        actor: Actor,
        carrier: ChatTopicEntity,
    ) -> Stored<ChatTopicEntity> {
        let data = topic::data(carrier)?;
        let topic = self.store.insert_topic(actor, &data, now()).await?;
        let carrier = topic::carrier(&topic);
        revision::tell(cx, topic.version, &carrier);
        Ok(carrier)
    }

    pub(super) async fn put_topic(
        &self,
        cx: &Context,
        actor: Actor,
        id: i32,
        carrier: ChatTopicEntity,
    ) -> Stored<ChatTopicEntity> {
        let read = self.expected(cx, TopicId(id)).await?;
        self.write_topic(cx, actor, TopicId(id), read, carrier)
            .await
    }

    async fn write_topic(
        &self,
        cx: &Context,
        actor: Actor,
        id: TopicId,
        read: Option<i64>,
        carrier: ChatTopicEntity,
    ) -> Stored<ChatTopicEntity> {
        let data = topic::data(carrier)?;
        let topic = self
            .store
            .update_topic_if(actor, id, &data, read, now())
            .await?;
        let carrier = topic::carrier(&topic);
        revision::tell(cx, topic.version, &carrier);
        Ok(carrier)
    }

    /// Applies a patch in the same way as for sessions.
    pub(super) async fn patch_topic(
        &self,
        cx: &Context,
        id: i32,
        change: &Value,
    ) -> Result<ChatTopicEntity, Failure> {
        let (actor, id) = (actor(cx)?, TopicId(id));
        for _ in 0..ATTEMPTS {
            let before = outcome::rest(self.store.topic(id).await)?;
            outcome::rest(revision::demanded(cx, before.version))?;
            let mut carrier = topic::carrier(&before);
            let shown = carrier.clone();
            patch::apply(&mut carrier, change)?;
            if carrier == shown {
                revision::tell(cx, before.version, &shown);
                return Ok(shown);
            }
            let read = Some(before.version.revision);
            match self.write_topic(cx, actor, id, read, carrier).await {
                Err(Error::Changed) => {}
                other => return outcome::rest(other),
            }
        }
        Err(Failure::conflict("Others change the topic all the time."))
    }

    pub(super) async fn delete_topic(&self, cx: &Context, actor: Actor, id: i32) -> Stored<()> {
        let read = self.expected(cx, TopicId(id)).await?;
        self.store
            .delete_topic_if(actor, TopicId(id), read, now())
            .await
    }

    /// The revision that the topic must have; `None` if the call does not require one.
    async fn expected(&self, cx: &Context, id: TopicId) -> Stored<Option<i64>> {
        revision::demanded(cx, self.store.topic(id).await?.version)
    }

    pub(super) async fn is_open(&self, id: i32) -> Stored<bool> {
        self.store.is_open(TopicId(id), now()).await
    }

    pub(super) async fn user_agents(&self, flat: bool, present: bool) -> Stored<Vec<MDOListItem>> {
        Ok(associate::list(&self.store.users(present).await?, flat))
    }

    pub(super) async fn members(&self, topic: i32) -> Stored<Vec<ChatTopicAgent>> {
        let members = self.store.members(TopicId(topic)).await?;
        Ok(members.iter().map(member::carrier).collect())
    }

    pub(super) async fn member(&self, topic: i32, user: String) -> Stored<Option<ChatTopicAgent>> {
        let user = UserRef::Name(user);
        let member = self.store.member(TopicId(topic), &user).await?;
        Ok(member.as_ref().map(member::carrier))
    }

    pub(super) async fn add_member(
        &self,
        actor: Actor,
        topic: i32,
        carrier: &ChatTopicAgent,
    ) -> Stored<ChatTopicAgent> {
        let user = member::user(carrier)?;
        self.put_member(actor, topic, &user, carrier).await
    }

    /// Gives the named user the rights in the carrier, regardless of the user in it (`docs/chat.md#members-of-a-topic`).
    pub(super) async fn update_member(
        &self,
        actor: Actor,
        topic: i32,
        user: String,
        carrier: &ChatTopicAgent,
    ) -> Stored<ChatTopicAgent> {
        self.put_member(actor, topic, &UserRef::Name(user), carrier)
            .await
    }

    async fn put_member(
        &self,
        actor: Actor,
        topic: i32,
        user: &UserRef,
        carrier: &ChatTopicAgent,
    ) -> Stored<ChatTopicAgent> {
        let (topic, rights) = (TopicId(topic), member::rights(carrier));
        let member = self.store.put_member(actor, topic, user, rights).await?;
        Ok(member::carrier(&member))
    }

    pub(super) async fn replace_members(
        &self,
        actor: Actor,
        topic: i32,
        carriers: &[ChatTopicAgent],
    ) -> Stored<Vec<ChatTopicAgent>> {
        let entry = |carrier| Ok((member::user(carrier)?, member::rights(carrier)));
        let entries: Vec<_> = carriers.iter().map(entry).collect::<Stored<_>>()?;
        let members = self
            .store
            .replace_members(actor, TopicId(topic), &entries)
            .await?;
        Ok(members.iter().map(member::carrier).collect())
    }

    pub(super) async fn remove_member(&self, actor: Actor, topic: i32, user: String) -> Stored<()> {
        let user = UserRef::Name(user);
        self.store.remove_member(actor, TopicId(topic), &user).await
    }

    pub(super) async fn presence(&self) -> Stored<Vec<ChatPresence>> {
        Ok(self
            .store
            .presence()
            .await?
            .iter()
            .map(member::presence)
            .collect())
    }

    pub(super) async fn save_presence(
        &self,
        actor: Actor,
        carriers: &[ChatPresence],
    ) -> Stored<()> {
        let flags = member::flags_of(carriers);
        self.store.save_presence(actor, &flags).await
    }
}
