//! The tag `ChatPresence`.

use pagewire_runtime::server::{Context, Error};
use superoffice::chat_presence::ChatPresenceServer;
use superoffice::types::ChatPresence;

use super::{Api, actor, outcome};

impl ChatPresenceServer for Api {
    async fn get_chat_presence(&self, _: &Context) -> Result<Vec<ChatPresence>, Error> {
        outcome::rest(self.presence().await)
    }

    async fn save_chat_presence(&self, cx: &Context, body: Vec<ChatPresence>) -> Result<(), Error> {
        outcome::rest(self.save_presence(actor(cx)?, &body).await)
    }
}
