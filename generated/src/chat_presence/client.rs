// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::ChatPresence;

use super::operations::*;

/// Calls of the tag `ChatPresence`.
#[derive(Clone, Copy, Debug)]
pub struct ChatPresenceClient<'c>(&'c Client);

impl<'c> ChatPresenceClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Lists all chat users and shows who is present.
    ///
    /// Presence is one switch a user for all topics. It decides whether a topic shows the offline form, who
    /// is offered for a transfer, and who gets warnings.
    ///
    /// Agent twin: `GetChatPresence`.
    ///
    /// `GET /api/v1/Presence/GetAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatPresence/v1ChatPresence_GetChatPresence.html)
    /// - returns 200 with list of [`ChatPresence`](crate::types::ChatPresence): All users with a chat license.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_presence().get_chat_presence().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatPresence_GetChatPresence")]
    #[inline]
    pub fn get_chat_presence(self) -> Call<'c, Vec<ChatPresence>> {
        self.call(Op::GetChatPresence, &[])
    }

    /// Sets who is present and who is away.
    ///
    /// Of each item only `UserId` and `Present` count. Users who are not in the list keep their presence.
    ///
    /// Agent twin: `SaveChatPresence`.
    ///
    /// `POST /api/v1/Presence/SaveAll`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatPresence/v1ChatPresence_SaveChatPresence.html)
    /// - body, list of [`ChatPresence`](crate::types::ChatPresence): The users to set, as a bare list.
    /// - returns 204 with no body: Presence stored.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ChatPresence::new().set_display_name("Example")];
    /// client.chat_presence().save_chat_presence(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatPresence_SaveChatPresence")]
    #[inline]
    pub fn save_chat_presence(self, body: &[ChatPresence]) -> Call<'c, ()> {
        self.call(Op::SaveChatPresence, &[]).body(View::List(&body))
    }
}
