//! The tag `Chat_Agent`: the same operations as remote procedures, which return null where REST returns a status
//! (`docs/chat.md#two-forms`).

use pagewire_runtime::server::{Context, Error};
use superoffice::chat_agent::ChatAgentServer;
use superoffice::types::{
    ChatMessage, ChatPresence, ChatSessionEntity, ChatTopicAgent, ChatTopicEntity, MDOListItem,
};

use super::{Api, actor, member, outcome, session, topic};

type Answer<T> = Result<Option<T>, Error>;

/// A key that is missing in a body is 0, as in the original, and matches no record.
fn key(key: Option<i32>) -> i32 {
    key.unwrap_or(0)
}

fn missing(name: &str) -> Error {
    Error::bad_request(format!("The property '{name}' of the body is missing."))
}

impl ChatAgentServer for Api {
    async fn create_default_chat_session_entity(&self, _: &Context) -> Answer<ChatSessionEntity> {
        Ok(Some(session::blank()))
    }

    async fn save_chat_session_entity(
        &self,
        cx: &Context,
        body: ChatSessionEntity,
    ) -> Answer<ChatSessionEntity> {
        outcome::agent(self.save_session(cx, actor(cx)?, body).await)
    }

    async fn delete_chat_session_entity(
        &self,
        cx: &Context,
        chat_session_entity_id: i32,
    ) -> Result<(), Error> {
        outcome::gone(
            self.delete_session(cx, actor(cx)?, chat_session_entity_id)
                .await,
        )
    }

    async fn get_chat_session_entity(
        &self,
        cx: &Context,
        chat_session_entity_id: i32,
    ) -> Answer<ChatSessionEntity> {
        Ok(
            outcome::agent(self.session(actor(cx)?, chat_session_entity_id).await)?
                .map(|(session, _)| session),
        )
    }

    async fn chat_sessions_for_user(&self, cx: &Context) -> Result<Vec<ChatSessionEntity>, Error> {
        outcome::rest(self.sessions_for_user(actor(cx)?).await)
    }

    async fn create_chat_session_for_topic(
        &self,
        cx: &Context,
        chat_topic_id: Option<i32>,
    ) -> Answer<ChatSessionEntity> {
        actor(cx)?;
        outcome::agent(self.create_session(key(chat_topic_id)).await)
    }

    async fn pick_up_chat_session(
        &self,
        cx: &Context,
        chat_session_id: Option<i32>,
    ) -> Answer<ChatSessionEntity> {
        outcome::agent(self.pick_up(actor(cx)?, key(chat_session_id)).await)
    }

    async fn pick_up_first_chat_session(&self, cx: &Context) -> Answer<ChatSessionEntity> {
        Ok(outcome::agent(self.pick_up_first(actor(cx)?).await)?.flatten())
    }

    async fn transfer_chat_session(
        &self,
        cx: &Context,
        chat_session_id: Option<i32>,
        to_associate: Option<String>,
    ) -> Answer<ChatSessionEntity> {
        let to = to_associate.ok_or_else(|| missing("ToAssociate"))?;
        outcome::agent(self.transfer(actor(cx)?, key(chat_session_id), &to).await)
    }

    async fn accept_chat_session_transfer(
        &self,
        cx: &Context,
        chat_session_id: Option<i32>,
    ) -> Answer<ChatSessionEntity> {
        outcome::agent(self.accept(actor(cx)?, key(chat_session_id)).await)
    }

    async fn reject_chat_session_transfer(
        &self,
        cx: &Context,
        chat_session_id: Option<i32>,
    ) -> Answer<ChatSessionEntity> {
        outcome::agent(self.reject(actor(cx)?, key(chat_session_id)).await)
    }

    async fn reset_chat_session(
        &self,
        cx: &Context,
        chat_session_id: Option<i32>,
    ) -> Answer<ChatSessionEntity> {
        outcome::agent(self.reset(actor(cx)?, key(chat_session_id)).await)
    }

    async fn get_chat_transcript(
        &self,
        cx: &Context,
        chat_session_id: Option<i32>,
        html: Option<bool>,
    ) -> Answer<String> {
        let html = html.unwrap_or(false);
        outcome::agent(
            self.transcript(actor(cx)?, key(chat_session_id), html)
                .await,
        )
    }

    async fn get_chat_messages(
        &self,
        cx: &Context,
        chat_session_id: Option<i32>,
        after: Option<i32>,
    ) -> Result<Vec<ChatMessage>, Error> {
        let messages = self
            .messages(actor(cx)?, key(chat_session_id), key(after))
            .await;
        Ok(outcome::agent(messages)?.unwrap_or_default())
    }

    async fn add_chat_message(
        &self,
        cx: &Context,
        chat_session_id: Option<i32>,
        message: Option<ChatMessage>,
    ) -> Answer<ChatMessage> {
        let message = message.ok_or_else(|| missing("Message"))?;
        outcome::agent(
            self.add_message(actor(cx)?, key(chat_session_id), message)
                .await,
        )
    }

    async fn create_default_chat_topic_entity(&self, _: &Context) -> Answer<ChatTopicEntity> {
        Ok(Some(topic::blank()))
    }

    async fn save_chat_topic_entity(
        &self,
        cx: &Context,
        body: ChatTopicEntity,
    ) -> Answer<ChatTopicEntity> {
        outcome::agent(self.save_topic(cx, actor(cx)?, body).await)
    }

    async fn delete_chat_topic_entity(
        &self,
        cx: &Context,
        chat_topic_entity_id: i32,
    ) -> Result<(), Error> {
        outcome::gone(
            self.delete_topic(cx, actor(cx)?, chat_topic_entity_id)
                .await,
        )
    }

    async fn get_chat_topic_entity(
        &self,
        _: &Context,
        chat_topic_entity_id: i32,
    ) -> Answer<ChatTopicEntity> {
        Ok(outcome::agent(self.topic(chat_topic_entity_id).await)?.map(|(topic, _)| topic))
    }

    async fn chat_topics_for_user(&self, cx: &Context) -> Result<Vec<ChatTopicEntity>, Error> {
        outcome::rest(self.topics_for_user(actor(cx)?).await)
    }

    async fn is_within_opening_hours(
        &self,
        _: &Context,
        chat_topic_id: Option<i32>,
    ) -> Result<bool, Error> {
        let open = outcome::agent(self.is_open(key(chat_topic_id)).await)?;
        Ok(open.unwrap_or(false))
    }

    async fn get_user_agent_list(
        &self,
        _: &Context,
        flat: Option<bool>,
        only_present: Option<bool>,
    ) -> Result<Vec<MDOListItem>, Error> {
        let (flat, present) = (flat.unwrap_or(false), only_present.unwrap_or(false));
        outcome::rest(self.user_agents(flat, present).await)
    }

    async fn create_default_chat_topic_agent(&self, _: &Context) -> Answer<ChatTopicAgent> {
        Ok(Some(member::blank()))
    }

    async fn get_chat_topic_user_agent_list(
        &self,
        _: &Context,
        chat_topic_id: Option<i32>,
    ) -> Result<Vec<ChatTopicAgent>, Error> {
        let members = self.members(key(chat_topic_id)).await;
        Ok(outcome::agent(members)?.unwrap_or_default())
    }

    async fn get_chat_topic_user_agent(
        &self,
        _: &Context,
        chat_topic_id: Option<i32>,
        username: Option<String>,
    ) -> Answer<ChatTopicAgent> {
        let username = username.ok_or_else(|| missing("Username"))?;
        let member = self.member(key(chat_topic_id), username).await;
        Ok(outcome::agent(member)?.flatten())
    }

    async fn add_chat_topic_user_agent(
        &self,
        cx: &Context,
        chat_topic_id: Option<i32>,
        useragent: Option<ChatTopicAgent>,
    ) -> Answer<ChatTopicAgent> {
        let carrier = useragent.ok_or_else(|| missing("Useragent"))?;
        outcome::agent(
            self.add_member(actor(cx)?, key(chat_topic_id), &carrier)
                .await,
        )
    }

    async fn update_chat_topic_user_agent(
        &self,
        cx: &Context,
        chat_topic_id: Option<i32>,
        username: Option<String>,
        useragent: Option<ChatTopicAgent>,
    ) -> Answer<ChatTopicAgent> {
        let username = username.ok_or_else(|| missing("Username"))?;
        let carrier = useragent.ok_or_else(|| missing("Useragent"))?;
        let topic = key(chat_topic_id);
        outcome::agent(
            self.update_member(actor(cx)?, topic, username, &carrier)
                .await,
        )
    }

    async fn update_chat_topic_user_agents(
        &self,
        cx: &Context,
        chat_topic_id: Option<i32>,
        useragents: Option<Vec<ChatTopicAgent>>,
    ) -> Result<Vec<ChatTopicAgent>, Error> {
        let carriers = useragents.ok_or_else(|| missing("Useragents"))?;
        let members = self
            .replace_members(actor(cx)?, key(chat_topic_id), &carriers)
            .await;
        Ok(outcome::agent(members)?.unwrap_or_default())
    }

    async fn delete_chat_topic_user_agent(
        &self,
        cx: &Context,
        chat_topic_id: Option<i32>,
        username: Option<String>,
    ) -> Result<(), Error> {
        let username = username.ok_or_else(|| missing("Username"))?;
        outcome::gone(
            self.remove_member(actor(cx)?, key(chat_topic_id), username)
                .await,
        )
    }

    async fn get_chat_presence(&self, _: &Context) -> Result<Vec<ChatPresence>, Error> {
        outcome::rest(self.presence().await)
    }

    async fn save_chat_presence(
        &self,
        cx: &Context,
        chat_presence: Option<Vec<ChatPresence>>,
    ) -> Result<(), Error> {
        let carriers = chat_presence.ok_or_else(|| missing("ChatPresence"))?;
        outcome::rest(self.save_presence(actor(cx)?, &carriers).await)
    }
}
