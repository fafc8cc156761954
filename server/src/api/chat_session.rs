//! The tag `ChatSession`: sessions over REST.

use pagewire_runtime::patch;
use pagewire_runtime::server::{Context, Error};
use superoffice::chat_session::ChatSessionServer;
use superoffice::types::{
    ChatMessage, ChatSessionEntity, ChatSessionEntityWithLinks, JsonPatch, Mode, ODataSlimResponse,
    Output,
};

use super::{Api, actor, links, outcome, revision, session};

type Answer<T> = Result<Option<T>, Error>;

impl ChatSessionServer for Api {
    async fn default_chat_session_entity(&self, _: &Context) -> Answer<ChatSessionEntity> {
        Ok(Some(session::blank()))
    }

    async fn get_chat_session_entity(
        &self,
        cx: &Context,
        id: i32,
    ) -> Answer<ChatSessionEntityWithLinks> {
        let (session, record) = outcome::rest(self.session(actor(cx)?, id).await)?;
        // An alert level other than the stored one depends on the time.
        let derived = session.alert_level != Some(record.state.alert_level);
        let derived = derived.then_some(i64::MAX);
        revision::read(cx, record.version, &session, derived)?;
        Ok(Some(links::session(session, &self.address(cx))))
    }

    async fn post_chat_session_entity(
        &self,
        cx: &Context,
        body: ChatSessionEntity,
    ) -> Answer<ChatSessionEntityWithLinks> {
        let session = outcome::rest(self.save_session(cx, actor(cx)?, body).await)?;
        Ok(Some(links::session(session, &self.address(cx))))
    }

    async fn put_chat_session_entity(
        &self,
        cx: &Context,
        id: i32,
        body: ChatSessionEntity,
    ) -> Answer<ChatSessionEntityWithLinks> {
        let session = outcome::rest(self.put_session(cx, actor(cx)?, id, body).await)?;
        Ok(Some(links::session(session, &self.address(cx))))
    }

    async fn patch_chat_session_entity(
        &self,
        cx: &Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> Answer<ChatSessionEntityWithLinks> {
        let session = self.patch_session(cx, id, &patch::value(&body)).await?;
        Ok(Some(links::session(session, &self.address(cx))))
    }

    async fn delete_chat_session_entity(&self, cx: &Context, id: i32) -> Result<(), Error> {
        outcome::rest(self.delete_session(cx, actor(cx)?, id).await)
    }

    async fn get_all(
        &self,
        cx: &Context,
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
        self.archive(cx, None).await.map(Some)
    }

    async fn chat_sessions_for_user(&self, cx: &Context) -> Result<Vec<ChatSessionEntity>, Error> {
        outcome::rest(self.sessions_for_user(actor(cx)?).await)
    }

    async fn pick_up_chat_session(
        &self,
        cx: &Context,
        chat_session_id: i32,
    ) -> Answer<ChatSessionEntity> {
        outcome::rest(outcome::picked(
            self.pick_up(actor(cx)?, chat_session_id).await,
        ))
    }

    async fn pick_up_first_chat_session(&self, cx: &Context) -> Answer<ChatSessionEntity> {
        outcome::rest(self.pick_up_first(actor(cx)?).await)
    }

    async fn transfer_chat_session(
        &self,
        cx: &Context,
        chat_session_id: i32,
        to_associate: String,
    ) -> Answer<ChatSessionEntity> {
        outcome::rest(
            self.transfer(actor(cx)?, chat_session_id, &to_associate)
                .await,
        )
        .map(Some)
    }

    async fn accept_chat_session_transfer(
        &self,
        cx: &Context,
        chat_session_id: i32,
    ) -> Answer<ChatSessionEntity> {
        outcome::rest(self.accept(actor(cx)?, chat_session_id).await).map(Some)
    }

    async fn reject_chat_session_transfer(
        &self,
        cx: &Context,
        chat_session_id: i32,
    ) -> Answer<ChatSessionEntity> {
        outcome::rest(self.reject(actor(cx)?, chat_session_id).await).map(Some)
    }

    async fn reset_chat_session(
        &self,
        cx: &Context,
        chat_session_id: i32,
    ) -> Answer<ChatSessionEntity> {
        outcome::rest(self.reset(actor(cx)?, chat_session_id).await).map(Some)
    }

    async fn get_chat_transcript(
        &self,
        cx: &Context,
        chat_session_id: i32,
        html: Option<bool>,
    ) -> Answer<String> {
        let html = html.unwrap_or(false);
        outcome::rest(self.transcript(actor(cx)?, chat_session_id, html).await).map(Some)
    }

    async fn get_chat_messages(
        &self,
        cx: &Context,
        chat_session_id: i32,
        after: Option<i32>,
    ) -> Result<Vec<ChatMessage>, Error> {
        outcome::rest(
            self.messages(actor(cx)?, chat_session_id, after.unwrap_or(0))
                .await,
        )
    }

    async fn add_chat_message(
        &self,
        cx: &Context,
        chat_session_id: i32,
        body: ChatMessage,
    ) -> Answer<ChatMessage> {
        outcome::rest(self.add_message(actor(cx)?, chat_session_id, body).await).map(Some)
    }
}
