//! A small chat service over the generated traits, with fixed responses for every client.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use pagewire_runtime::patch;
use pagewire_runtime::server::{Binary, Context, Error, Router, Routes, Upload};
use superoffice::types::{
    ChatMessage, ChatMessageType, ChatSessionEntity, ChatSessionEntityWithLinks, ChatSessionStatus,
    ChatTopicAgent, ChatTopicEntityWithLinks, JsonPatch, TableRight,
};
use superoffice::{chat_agent, chat_session, chat_topic, contact};

/// The service. Clones share the image that was last sent.
#[derive(Clone, Default)]
pub(crate) struct Chat {
    image: Arc<Mutex<(String, pagewire_runtime::bytes::Bytes)>>,
}

/// Every route of the service.
pub(crate) fn routes() -> Vec<Routes> {
    let chat = Chat::default();
    vec![
        chat_agent::routes(chat.clone()),
        chat_session::routes(chat.clone()),
        chat_topic::routes(chat.clone()),
        contact::routes(chat),
    ]
}

/// A router of the service.
pub(crate) fn router() -> Router {
    Router::new(routes()).unwrap()
}

/// A session with text that JSON and XML must escape.
pub(crate) fn session(id: i32, topic: i32) -> ChatSessionEntity {
    ChatSessionEntity::new()
        .set_chat_session_id(id)
        .set_topic_id(topic)
        .set_customer_name("Åse \"<&>\" Bø")
        .set_customer_consented(true)
        .set_status(ChatSessionStatus::InQueue)
        .set_when_requested("2022-01-31T12:34:56.1234567+01:00")
        .set_table_right(TableRight::new().set_reason("US:\"Open\";NO:\"Åpen\""))
}

/// The messages of a session.
pub(crate) fn messages() -> Vec<ChatMessage> {
    let message = |id, text: &str| {
        ChatMessage::new()
            .set_chat_message_id(id)
            .set_type(ChatMessageType::ToCustomer)
            .set_message(text)
    };
    vec![message(1, "Hello"), message(2, "")]
}

/// Session 317 is the only one.
fn known(id: i32) -> Result<(), Error> {
    if id == 317 {
        return Ok(());
    }
    Err(Error::not_found(format!("Chat session id {id} not found")))
}

impl chat_agent::ChatAgentServer for Chat {
    async fn reset_chat_session(
        &self,
        _: &Context,
        chat_session_id: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        let known = chat_session_id.filter(|id| *id == 317);
        Ok(known.map(|id| session(id, 7)))
    }

    async fn get_chat_messages(
        &self,
        _: &Context,
        _: Option<i32>,
        after: Option<i32>,
    ) -> Result<Vec<ChatMessage>, Error> {
        let mut messages = messages();
        messages.retain(|message| message.chat_message_id > after);
        Ok(messages)
    }
}

impl chat_topic::ChatTopicServer for Chat {
    async fn create_chat_session_for_topic(
        &self,
        _: &Context,
        chat_topic_id: i32,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        match chat_topic_id {
            7 => Ok(Some(session(1, 7))),
            id => Err(Error::not_found(format!("Chat topic id {id} not found"))),
        }
    }

    async fn get_chat_topic_entity(
        &self,
        _: &Context,
        id: i32,
    ) -> Result<Option<ChatTopicEntityWithLinks>, Error> {
        let name = "US:\"Support\";NO:\"Kundestøtte\"";
        let topic = ChatTopicEntityWithLinks::new().set_chat_topic_id(id);
        Ok(Some(topic.set_name(name)))
    }

    async fn get_chat_topic_user_agent(
        &self,
        _: &Context,
        chat_topic_id: i32,
        username: String,
    ) -> Result<Option<ChatTopicAgent>, Error> {
        Err(Error::not_found(format!(
            "User '{username}' not found in topic {chat_topic_id}"
        )))
    }

    async fn update_chat_topic_user_agents(
        &self,
        _: &Context,
        _: i32,
        body: Vec<ChatTopicAgent>,
    ) -> Result<Vec<ChatTopicAgent>, Error> {
        Ok(body)
    }
}

impl chat_session::ChatSessionServer for Chat {
    async fn get_chat_session_entity(
        &self,
        cx: &Context,
        id: i32,
    ) -> Result<Option<ChatSessionEntityWithLinks>, Error> {
        known(id)?;
        // Sun, 06 Nov 1994 08:49:37 GMT, the date of RFC 9110's examples.
        cx.check_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777))?;
        let session = ChatSessionEntityWithLinks::new().set_chat_session_id(id);
        Ok(Some(
            session.set_when_requested("2022-01-31T12:34:56+01:00"),
        ))
    }

    async fn get_chat_messages(
        &self,
        _: &Context,
        id: i32,
        after: Option<i32>,
    ) -> Result<Vec<ChatMessage>, Error> {
        known(id)?;
        let mut messages = messages();
        messages.retain(|message| message.chat_message_id > after);
        Ok(messages)
    }

    async fn add_chat_message(
        &self,
        _: &Context,
        id: i32,
        body: ChatMessage,
    ) -> Result<Option<ChatMessage>, Error> {
        known(id)?;
        Ok(Some(body.set_chat_session_id(id).set_chat_message_id(3)))
    }

    async fn patch_chat_session_entity(
        &self,
        _: &Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> Result<Option<ChatSessionEntityWithLinks>, Error> {
        known(id)?;
        let mut session = ChatSessionEntityWithLinks::new()
            .set_chat_session_id(id)
            .set_status(ChatSessionStatus::InQueue)
            .set_customer_name("Åse");
        patch::apply(&mut session, &patch::value(&body))?;
        Ok(Some(session))
    }

    async fn delete_chat_session_entity(&self, _: &Context, id: i32) -> Result<(), Error> {
        known(id)
    }
}

impl contact::ContactServer for Chat {
    /// Keeps the image and returns its size.
    async fn save_image(&self, _: &Context, _: i32, data: Upload) -> Result<i32, Error> {
        let media_type = data.media_type().unwrap_or_default().to_owned();
        let data = data.bytes().await?;
        let size = i32::try_from(data.len()).map_err(|_| Error::internal())?;
        *self.image.lock().unwrap() = (media_type, data);
        Ok(size)
    }

    async fn get_image(
        &self,
        _: &Context,
        _: i32,
        _: Option<i32>,
        _: Option<i32>,
        _: Option<String>,
        _: Option<superoffice::types::IfBlank>,
    ) -> Result<Binary, Error> {
        let (media_type, data) = self.image.lock().unwrap().clone();
        Ok(Binary::new(media_type, data))
    }
}
