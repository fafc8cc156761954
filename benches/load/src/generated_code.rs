//! The generated server and client.

use anyhow::ensure;
use superoffice::chat_agent::{self, ChatAgentServer};
use superoffice::types::{ChatSessionEntity, ChatSessionStatus};
use pagewire_runtime::server::{Context, Error, Router, RoutesError};

struct Chat;

impl ChatAgentServer for Chat {
    async fn reset_chat_session(
        &self,
        _: &Context,
        chat_session_id: Option<i32>,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        Ok(chat_session_id.map(|id| {
            ChatSessionEntity::new()
                .set_chat_session_id(id)
                .set_topic_id(7)
                .set_customer_name("Ada")
                .set_status(ChatSessionStatus::InQueue)
                .set_when_requested("2022-01-31T12:34:56+01:00")
        }))
    }
}

/// The operation, mounted as by a user of the crate.
pub fn app() -> Result<axum::Router, RoutesError> {
    let router = Router::new([chat_agent::routes(Chat)])?;
    Ok(axum::Router::new().fallback_service(router))
}

/// Calls the operation.
pub struct Caller(superoffice::Client);

impl Caller {
    pub fn new(base: &str) -> anyhow::Result<Self> {
        Ok(Self(superoffice::Client::builder(base).build()?))
    }

    pub async fn call(&self) -> anyhow::Result<()> {
        let session = self.0.chat_agent().reset_chat_session(317).send().await?;
        ensure!(session.chat_session_id == Some(317));
        Ok(())
    }
}
