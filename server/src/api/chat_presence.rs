//! The tag `ChatPresence`.

use generated::chat_presence::ChatPresenceServer;
use generated::types::ChatPresence;
use runtime::server::{Context, Error};

use super::{Api, outcome};

impl ChatPresenceServer for Api {
    async fn get_chat_presence(&self, _: &Context) -> Result<Vec<ChatPresence>, Error> {
        outcome::rest(self.presence().await)
    }

    async fn save_chat_presence(&self, _: &Context, body: Vec<ChatPresence>) -> Result<(), Error> {
        outcome::rest(self.save_presence(&body).await)
    }
}
