//! The tag `ChatTopic`: topics and their members over REST.

use pagewire_runtime::patch;
use pagewire_runtime::server::{Context, Error};
use superoffice::chat_topic::ChatTopicServer;
use superoffice::types::{
    ChatSessionEntity, ChatTopicAgent, ChatTopicEntity, ChatTopicEntityWithLinks, JsonPatch,
    MDOListItem, Mode, ODataSlimResponse, Output,
};

use super::{Api, actor, links, outcome, revision, topic};

type Answer<T> = Result<Option<T>, Error>;

impl ChatTopicServer for Api {
    async fn default_chat_topic_entity(&self, _: &Context) -> Answer<ChatTopicEntity> {
        Ok(Some(topic::blank()))
    }

    async fn get_chat_topic_entity(
        &self,
        cx: &Context,
        id: i32,
    ) -> Answer<ChatTopicEntityWithLinks> {
        let (topic, record) = outcome::rest(self.topic(id).await)?;
        // Pick-ups change counters of the topic, but are not writes of it.
        let derived = record.last_accept.map(|accept| accept.as_second() + 1);
        revision::read(cx, record.version, &topic, derived)?;
        Ok(Some(links::topic(topic, &self.address(cx))))
    }

    async fn post_chat_topic_entity(
        &self,
        cx: &Context,
        body: ChatTopicEntity,
    ) -> Answer<ChatTopicEntityWithLinks> {
        let topic = outcome::rest(self.save_topic(cx, actor(cx)?, body).await)?;
        Ok(Some(links::topic(topic, &self.address(cx))))
    }

    async fn put_chat_topic_entity(
        &self,
        cx: &Context,
        id: i32,
        body: ChatTopicEntity,
    ) -> Answer<ChatTopicEntityWithLinks> {
        let topic = outcome::rest(self.put_topic(cx, actor(cx)?, id, body).await)?;
        Ok(Some(links::topic(topic, &self.address(cx))))
    }

    async fn patch_chat_topic_entity(
        &self,
        cx: &Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> Answer<ChatTopicEntityWithLinks> {
        let topic = self.patch_topic(cx, id, &patch::value(&body)).await?;
        Ok(Some(links::topic(topic, &self.address(cx))))
    }

    async fn delete_chat_topic_entity(&self, cx: &Context, id: i32) -> Result<(), Error> {
        outcome::rest(self.delete_topic(cx, actor(cx)?, id).await)
    }

    async fn chat_topics_for_user(&self, cx: &Context) -> Result<Vec<ChatTopicEntity>, Error> {
        outcome::rest(self.topics_for_user(actor(cx)?).await)
    }

    async fn sessions(
        &self,
        cx: &Context,
        chat_topic_id: i32,
        _filter: Option<String>,
        _order_by: Option<String>,
        _entities: Option<String>,
        _top: Option<i32>,
        _skip: Option<i32>,
        _mode: Option<Mode>,
        _options: Option<String>,
        _context: Option<String>,
        _format: Option<String>,
        _json_safe: Option<bool>,
        _output: Option<Output>,
    ) -> Answer<ODataSlimResponse> {
        self.archive(cx, Some(chat_topic_id)).await.map(Some)
    }

    async fn create_chat_session_for_topic(
        &self,
        cx: &Context,
        chat_topic_id: i32,
    ) -> Answer<ChatSessionEntity> {
        actor(cx)?;
        outcome::rest(self.create_session(chat_topic_id).await).map(Some)
    }

    async fn is_within_opening_hours(
        &self,
        _: &Context,
        chat_topic_id: i32,
    ) -> Result<bool, Error> {
        outcome::rest(self.is_open(chat_topic_id).await)
    }

    async fn get_user_agent_list(
        &self,
        _: &Context,
        flat: Option<bool>,
        only_present: Option<bool>,
    ) -> Result<Vec<MDOListItem>, Error> {
        let flat = flat.unwrap_or(false);
        outcome::rest(self.user_agents(flat, only_present.unwrap_or(false)).await)
    }

    async fn get_chat_topic_user_agent_list(
        &self,
        _: &Context,
        chat_topic_id: i32,
    ) -> Result<Vec<ChatTopicAgent>, Error> {
        outcome::rest(self.members(chat_topic_id).await)
    }

    async fn update_chat_topic_user_agents(
        &self,
        cx: &Context,
        chat_topic_id: i32,
        body: Vec<ChatTopicAgent>,
    ) -> Result<Vec<ChatTopicAgent>, Error> {
        outcome::rest(self.replace_members(actor(cx)?, chat_topic_id, &body).await)
    }

    async fn add_chat_topic_user_agent(
        &self,
        cx: &Context,
        chat_topic_id: i32,
        body: ChatTopicAgent,
    ) -> Answer<ChatTopicAgent> {
        outcome::rest(self.add_member(actor(cx)?, chat_topic_id, &body).await).map(Some)
    }

    async fn get_chat_topic_user_agent(
        &self,
        _: &Context,
        chat_topic_id: i32,
        username: String,
    ) -> Answer<ChatTopicAgent> {
        outcome::rest(self.member(chat_topic_id, username).await)
    }

    async fn update_chat_topic_user_agent(
        &self,
        cx: &Context,
        chat_topic_id: i32,
        username: String,
        body: ChatTopicAgent,
    ) -> Answer<ChatTopicAgent> {
        let member = self
            .update_member(actor(cx)?, chat_topic_id, username, &body)
            .await;
        outcome::rest(member).map(Some)
    }

    async fn delete_chat_topic_user_agent(
        &self,
        cx: &Context,
        chat_topic_id: i32,
        username: String,
    ) -> Result<(), Error> {
        outcome::rest(
            self.remove_member(actor(cx)?, chat_topic_id, username)
                .await,
        )
    }
}
