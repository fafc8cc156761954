// Handlers run on any thread of the server, so that what they hold while they wait has to be `Send`.
use std::rc::Rc;

use superoffice::chat_session::ChatSessionServer;
use superoffice::runtime::server::{Context, Error};
use superoffice::types::ChatSessionEntity;

struct Chat;

impl ChatSessionServer for Chat {
    async fn reset_chat_session(
        &self,
        _: &Context,
        chat_session_id: i32,
    ) -> Result<Option<ChatSessionEntity>, Error> {
        let id = Rc::new(chat_session_id);
        tokio::task::yield_now().await;
        Ok(Some(ChatSessionEntity::new().set_chat_session_id(*id)))
    }
}

fn main() {}
