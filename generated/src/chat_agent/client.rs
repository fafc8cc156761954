// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{ChatMessage, ChatPresence, ChatSessionEntity, ChatTopicAgent, ChatTopicEntity, MDOListItem};

use super::operations::*;

/// Calls of the tag `Chat_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct ChatAgentClient<'c>(&'c Client);

impl<'c> ChatAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Takes over a session that another agent wants to hand to the caller.
    ///
    /// The caller becomes `User` with a `Rank` of their own, and `TransferTo` is cleared; `Status` stays.
    /// From then on the former agent only listens. Expect a message of special type `TransferedSession`
    /// about the change.
    ///
    /// Only the agent in `TransferTo` can accept. When no transfer is pending nothing happens, and the
    /// session comes back unchanged, so a second call does no harm. An unknown session returns `null`.
    ///
    /// REST twin: `POST /api/v1/ChatSession/{chatSessionId}/AcceptTransfer`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/AcceptChatSessionTransfer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_AcceptChatSessionTransfer.html)
    /// - body, `AcceptChatSessionTransferRequest`.
    ///   - `ChatSessionId`, `i32`: The session to take over.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session, now with the caller as
    ///   its user; unchanged when no transfer was pending.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().accept_chat_session_transfer(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_AcceptChatSessionTransfer")]
    #[inline]
    pub fn accept_chat_session_transfer(self, chat_session_id: i32) -> Call<'c, ChatSessionEntity, Select> {
        self.call(Op::AcceptChatSessionTransfer, &[]).arguments(&[View::I32(chat_session_id)])
    }

    /// Adds a message to a session.
    ///
    /// The message is stored and comes back with its `ChatMessageId`. Its `Type` decides what happens to
    /// the session:
    ///
    /// - `ToCustomer`, from an agent or a bot: `Status` becomes `UserLast`. This also takes a session off the queue and
    ///   skips a form or FAQ that the customer is in.
    /// - `ToUser`, from the customer: `Status` becomes `CustomerLast`. A session in `InQueue` or `Faq` stays there; one
    ///   that is `Finished` comes to life again and loses its `WhenEnded`.
    /// - `Special`: `Status` stays, except that `ClosedByUser`, `ClosedByCustomer` and `ClosedByIdle` finish the
    ///   session and `ReopenedByCustomer` makes it `CustomerLast`.
    ///
    /// Ordinary messages are copied to `FirstMessage` (once) and `LastMessage`, and set `WhenIdle`.
    /// Webhooks hear of `chatsession.message`.
    ///
    /// The reference does not say how gaps are filled. Take it like this: without `Type` the message goes
    /// to the customer if the caller is the session's agent or may respond on the topic, else to the agent;
    /// `WhenPosted` becomes now, `Author` the name of the sender. The text is stored to the letter, so
    /// sanitize it where you show it.
    ///
    /// Nor does it say what is refused. Expect `null` for a session that is `Deleted`, `Closed`,
    /// `ClosedFromQueue`, `RequestPosted` or unknown. Writing to the customer takes the session's agent, a
    /// manager of the topic, or an integration with these rights; any authenticated integration may write
    /// to the agent.
    ///
    /// REST twin: `POST /api/v1/ChatSession/{chatSessionId}/Messages`, with the bare message as its body.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/AddChatMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_AddChatMessage.html)
    /// - body, `AddChatMessageRequest`.
    ///   - `ChatSessionId`, `i32`: Session that the message goes to; wins over the id inside the message.
    ///   - `Message`, [`ChatMessage`](crate::types::ChatMessage): The message; Type and Message are enough.
    /// - returns 200 with [`ChatMessage`](crate::types::ChatMessage): The message as stored, with its id; null when the
    ///   session takes none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let message = superoffice::types::ChatMessage::new().set_message("Hello!");
    /// let response = client.chat_agent().add_chat_message(1, &message).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_AddChatMessage")]
    #[inline]
    pub fn add_chat_message(self, chat_session_id: i32, message: &ChatMessage) -> Call<'c, ChatMessage, Select> {
        self.call(Op::AddChatMessage, &[]).arguments(&[View::I32(chat_session_id), View::Carrier(message)])
    }

    /// Makes an agent a member of a topic.
    ///
    /// The agent is the one in `User`, found by `AssociateId`, else by name; an unknown one returns 400.
    /// For an agent who is a member already the rights are set anew, so a repeated call does no harm. Take
    /// it as open to managers of the topic and administrators; others get `null`.
    ///
    /// REST twin: `POST /api/v1/ChatTopic/{chatTopicId}/UserAgent`, with the bare membership as its body.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/AddChatTopicUserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_AddChatTopicUserAgent.html)
    /// - body, `AddChatTopicUserAgentRequest`.
    ///   - `ChatTopicId`, `i32`: The topic; wins over the id inside the membership.
    ///   - `Useragent`, [`ChatTopicAgent`](crate::types::ChatTopicAgent): The agent and the rights.
    /// - returns 200 with [`ChatTopicAgent`](crate::types::ChatTopicAgent): The membership as stored; null when the
    ///   topic does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let useragent = superoffice::types::ChatTopicAgent::new().set_topic_id(1).set_can_listen(true);
    /// let response = client.chat_agent().add_chat_topic_user_agent(1, &useragent).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_AddChatTopicUserAgent")]
    #[inline]
    pub fn add_chat_topic_user_agent(
        self,
        chat_topic_id: i32,
        useragent: &ChatTopicAgent,
    ) -> Call<'c, ChatTopicAgent, Select> {
        self.call(Op::AddChatTopicUserAgent, &[]).arguments(&[View::I32(chat_topic_id), View::Carrier(useragent)])
    }

    /// Lists the sessions of all topics that the caller is a member of.
    ///
    /// Who holds at least one of the rights `CanListen`, `CanRespond`, `CanManage` and `CanNotify` on a
    /// topic is a member of it. Deleted sessions are left out. The reference does not say whether ended
    /// ones are: expect them, newest first, and filter by `Status`.
    ///
    /// REST twin: `GET /api/v1/ChatSession/ForCurrentUser`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/ChatSessionsForUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_ChatSessionsForUser.html)
    /// - returns 200 with list of [`ChatSessionEntity`](crate::types::ChatSessionEntity): The sessions; an empty list
    ///   when there are none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().chat_sessions_for_user().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_ChatSessionsForUser")]
    #[inline]
    pub fn chat_sessions_for_user(self) -> Call<'c, Vec<ChatSessionEntity>, Select> {
        self.call(Op::ChatSessionsForUser, &[])
    }

    /// Lists the topics that the caller is a member of.
    ///
    /// Who holds at least one of the rights `CanListen`, `CanRespond`, `CanManage` and `CanNotify` on a
    /// topic is a member of it. The list goes by id. There is no operation that lists all topics.
    ///
    /// REST twin: `GET /api/v1/ChatTopic/ForCurrentUser`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/ChatTopicsForUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_ChatTopicsForUser.html)
    /// - returns 200 with list of [`ChatTopicEntity`](crate::types::ChatTopicEntity): The topics; an empty list when
    ///   there are none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().chat_topics_for_user().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_ChatTopicsForUser")]
    #[inline]
    pub fn chat_topics_for_user(self) -> Call<'c, Vec<ChatTopicEntity>, Select> {
        self.call(Op::ChatTopicsForUser, &[])
    }

    /// Opens a new session on a topic.
    ///
    /// Only the topic goes in. What is known of the customer follows by saving the session.
    ///
    /// The server sets `WhenRequested`, `WhenIdle` and `WhenFetched` to now, draws a `SessionKey`, and puts
    /// into `InitialQueuePos` how many sessions of the topic wait, plus one. `WhenStarted` and `WhenEnded`
    /// are unset. Webhooks hear of `chatsession.created`.
    ///
    /// The topic decides the first `Status`. Guide and diagram of the vendor differ on the order of the
    /// offline form; read it like this, first match wins:
    ///
    /// - with a bot that is enabled, the bot owns the session (`ChatbotIsActive`), which never goes offline
    /// - outside the opening hours, or when none of those who may respond is present: `OfflineForm`
    /// - with a form before the chat: `PreChatForm`
    /// - with automatic FAQ: `Faq`
    /// - else `InQueue`
    ///
    /// A topic on which nobody may respond counts as attended. An unknown topic returns `null`.
    ///
    /// REST twin: `POST /api/v1/ChatTopic/{chatTopicId}/Sessions`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/CreateChatSessionForTopic`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_CreateChatSessionForTopic.html)
    /// - body, `CreateChatSessionForTopicRequest`.
    ///   - `ChatTopicId`, `i32`: Topic to open the session on.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The new session; null when the topic
    ///   does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().create_chat_session_for_topic(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_CreateChatSessionForTopic")]
    #[inline]
    pub fn create_chat_session_for_topic(self, chat_topic_id: i32) -> Call<'c, ChatSessionEntity, Select> {
        self.call(Op::CreateChatSessionForTopic, &[]).arguments(&[View::I32(chat_topic_id)])
    }

    /// Returns a blank session with default values, to fill in and save.
    ///
    /// Nothing is stored, and `ChatSessionId` is 0. Change what you need and pass the carrier to
    /// `SaveChatSessionEntity`. To start a chat for a customer, `CreateChatSessionForTopic` is the shorter
    /// way.
    ///
    /// REST twin: `GET /api/v1/ChatSession/default`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/CreateDefaultChatSessionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_CreateDefaultChatSessionEntity.html)
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): A session that is not stored yet.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().create_default_chat_session_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_CreateDefaultChatSessionEntity")]
    #[inline]
    pub fn create_default_chat_session_entity(self) -> Call<'c, ChatSessionEntity> {
        self.call(Op::CreateDefaultChatSessionEntity, &[])
    }

    /// Returns a blank membership, to fill in and add to a topic.
    ///
    /// Nothing is stored. Set `User` and the rights, and pass the carrier to `AddChatTopicUserAgent`. There
    /// is no REST twin.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/CreateDefaultChatTopicAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_CreateDefaultChatTopicAgent.html)
    /// - returns 200 with [`ChatTopicAgent`](crate::types::ChatTopicAgent): A membership that is not stored yet.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().create_default_chat_topic_agent().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_CreateDefaultChatTopicAgent")]
    #[inline]
    pub fn create_default_chat_topic_agent(self) -> Call<'c, ChatTopicAgent> {
        self.call(Op::CreateDefaultChatTopicAgent, &[])
    }

    /// Returns a blank topic with default values, to fill in and save.
    ///
    /// Nothing is stored, and `ChatTopicId` is 0. Change what you need and pass the carrier to
    /// `SaveChatTopicEntity`.
    ///
    /// REST twin: `GET /api/v1/ChatTopic/default`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/CreateDefaultChatTopicEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_CreateDefaultChatTopicEntity.html)
    /// - returns 200 with [`ChatTopicEntity`](crate::types::ChatTopicEntity): A topic that is not stored yet.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().create_default_chat_topic_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_CreateDefaultChatTopicEntity")]
    #[inline]
    pub fn create_default_chat_topic_entity(self) -> Call<'c, ChatTopicEntity> {
        self.call(Op::CreateDefaultChatTopicEntity, &[])
    }

    /// Deletes a session.
    ///
    /// The session gets the status `Deleted`, vanishes from every read at once, and is purged later, as a
    /// rule within a day. Deleting it again also returns 204, where REST returns 404. No event is raised.
    ///
    /// REST twin: `DELETE /api/v1/ChatSession/{id}`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/DeleteChatSessionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_DeleteChatSessionEntity.html)
    /// - `chatSessionEntityId` (query), `i32`: Key of the chat session to delete.
    /// - returns 204 with no body: The session is gone, or was before.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.chat_agent().delete_chat_session_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_DeleteChatSessionEntity")]
    #[inline]
    pub fn delete_chat_session_entity(self, chat_session_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteChatSessionEntity, &[]).query("chatSessionEntityId", View::I32(chat_session_entity_id))
    }

    /// Deletes a topic.
    ///
    /// The topic vanishes from every read, and its sessions with it. Deleting it again also returns 204,
    /// where REST returns 404.
    ///
    /// The reference does not say who may call it; take it as managers of the topic and administrators.
    ///
    /// REST twin: `DELETE /api/v1/ChatTopic/{id}`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/DeleteChatTopicEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_DeleteChatTopicEntity.html)
    /// - `chatTopicEntityId` (query), `i32`: Key of the chat topic to delete.
    /// - returns 204 with no body: The topic is gone, or was before.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.chat_agent().delete_chat_topic_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_DeleteChatTopicEntity")]
    #[inline]
    pub fn delete_chat_topic_entity(self, chat_topic_entity_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteChatTopicEntity, &[]).query("chatTopicEntityId", View::I32(chat_topic_entity_id))
    }

    /// Takes an agent off a topic.
    ///
    /// A user who is not a member is not an error: the response is 204 as well. Take it as open to managers
    /// of the topic and administrators.
    ///
    /// REST twin: `DELETE /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/DeleteChatTopicUserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_DeleteChatTopicUserAgent.html)
    /// - body, `DeleteChatTopicUserAgentRequest`.
    ///   - `ChatTopicId`, `i32`: Key of the topic that the user no longer serves.
    ///   - `Username`, text: User name of the agent, or the associate id as text; the name is tried first.
    /// - returns 204 with no body: The agent is off the topic.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.chat_agent().delete_chat_topic_user_agent(1, "ada").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_DeleteChatTopicUserAgent")]
    #[inline]
    pub fn delete_chat_topic_user_agent(self, chat_topic_id: i32, username: &str) -> Call<'c, (), Select> {
        self.call(Op::DeleteChatTopicUserAgent, &[]).arguments(&[View::I32(chat_topic_id), View::Str(username)])
    }

    /// Returns the messages of a session, all of them or only the newer ones.
    ///
    /// To follow a chat, poll with the highest `ChatMessageId` that you have as `After`. The filter goes by
    /// id, while messages are shown in the order of `WhenPosted`; the two can disagree, because a bot may
    /// post a message for a later time.
    ///
    /// An unknown session returns `null`.
    ///
    /// REST twin: `GET /api/v1/ChatSession/{chatSessionId}/Messages`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatMessages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatMessages.html)
    /// - body, `GetChatMessagesRequest`.
    ///   - `ChatSessionId`, `i32`: The session to read.
    ///   - `After`, `i32`: Id of the last message that is known already; 0 or absent for all.
    /// - returns 200 with list of [`ChatMessage`](crate::types::ChatMessage): The messages; an empty list when there is
    ///   nothing new.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().get_chat_messages(1, 1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_GetChatMessages")]
    #[inline]
    pub fn get_chat_messages(self, chat_session_id: i32, after: i32) -> Call<'c, Vec<ChatMessage>, Select> {
        self.call(Op::GetChatMessages, &[]).arguments(&[View::I32(chat_session_id), View::I32(after)])
    }

    /// Lists all chat users and shows who is present.
    ///
    /// Presence is one switch a user for all topics. A topic where nobody who may respond is present shows
    /// the offline form; agents who are away get no warnings and are not offered for a transfer, but can
    /// still answer.
    ///
    /// REST twin: `GET /api/v1/Presence/GetAll`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatPresence`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatPresence.html)
    /// - returns 200 with list of [`ChatPresence`](crate::types::ChatPresence): All users with a chat license.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().get_chat_presence().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_GetChatPresence")]
    #[inline]
    pub fn get_chat_presence(self) -> Call<'c, Vec<ChatPresence>, Select> {
        self.call(Op::GetChatPresence, &[])
    }

    /// Returns one session by its id.
    ///
    /// A session that does not exist or was deleted returns `null`. The messages are not part of it;
    /// `GetChatMessages` returns them.
    ///
    /// REST twin: `GET /api/v1/ChatSession/{id}`, which returns 404 for an unknown id and adds `_Links`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatSessionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatSessionEntity.html)
    /// - `chatSessionEntityId` (query), `i32`: Key of the chat session to return.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session, or null when there is
    ///   none with that id.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().get_chat_session_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_GetChatSessionEntity")]
    #[inline]
    pub fn get_chat_session_entity(self, chat_session_entity_id: i32) -> Call<'c, ChatSessionEntity, Select> {
        self.call(Op::GetChatSessionEntity, &[]).query("chatSessionEntityId", View::I32(chat_session_entity_id))
    }

    /// Returns one topic with all its settings by its id.
    ///
    /// A topic that does not exist or was deleted returns `null`. Texts in several languages come as they
    /// are stored unless a language header is sent.
    ///
    /// REST twin: `GET /api/v1/ChatTopic/{id}`, which returns 404 for an unknown id and adds `_Links`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatTopicEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatTopicEntity.html)
    /// - `chatTopicEntityId` (query), `i32`: Key of the chat topic to return.
    /// - returns 200 with [`ChatTopicEntity`](crate::types::ChatTopicEntity): The topic, or null when there is none
    ///   with that id.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().get_chat_topic_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_GetChatTopicEntity")]
    #[inline]
    pub fn get_chat_topic_entity(self, chat_topic_entity_id: i32) -> Call<'c, ChatTopicEntity, Select> {
        self.call(Op::GetChatTopicEntity, &[]).query("chatTopicEntityId", View::I32(chat_topic_entity_id))
    }

    /// Returns the rights of one agent on a topic.
    ///
    /// Who is not a member of the topic returns `null`, as does an unknown topic.
    ///
    /// REST twin: `GET /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatTopicUserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatTopicUserAgent.html)
    /// - body, `GetChatTopicUserAgentRequest`.
    ///   - `ChatTopicId`, `i32`: The topic to read.
    ///   - `Username`, text: User name of the agent, or the associate id as text; the name is tried first.
    /// - returns 200 with [`ChatTopicAgent`](crate::types::ChatTopicAgent): The membership, or null when there is none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().get_chat_topic_user_agent(1, "ada").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_GetChatTopicUserAgent")]
    #[inline]
    pub fn get_chat_topic_user_agent(self, chat_topic_id: i32, username: &str) -> Call<'c, ChatTopicAgent, Select> {
        self.call(Op::GetChatTopicUserAgent, &[]).arguments(&[View::I32(chat_topic_id), View::Str(username)])
    }

    /// Lists the agents of a topic with their rights on it.
    ///
    /// An unknown topic returns `null`.
    ///
    /// REST twin: `GET /api/v1/ChatTopic/{chatTopicId}/UserAgent`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatTopicUserAgentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatTopicUserAgentList.html)
    /// - body, `GetChatTopicUserAgentListRequest`.
    ///   - `ChatTopicId`, `i32`: The topic to read.
    /// - returns 200 with list of [`ChatTopicAgent`](crate::types::ChatTopicAgent): The memberships; an empty list when
    ///   the topic has none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().get_chat_topic_user_agent_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_GetChatTopicUserAgentList")]
    #[inline]
    pub fn get_chat_topic_user_agent_list(self, chat_topic_id: i32) -> Call<'c, Vec<ChatTopicAgent>, Select> {
        self.call(Op::GetChatTopicUserAgentList, &[]).arguments(&[View::I32(chat_topic_id)])
    }

    /// Returns the conversation of a session as one text, plain or HTML.
    ///
    /// Plain text has a line for each message with time, author and the words without tags. HTML is a
    /// fragment to embed, in which the texts of messages are sanitized. Special messages are left out. The
    /// layout is not laid down anywhere: show it or mail it, but do not take it apart; `GetChatMessages`
    /// gives the parts.
    ///
    /// An unknown session returns `null`.
    ///
    /// REST twin: `POST /api/v1/ChatSession/{chatSessionId}/Transcript`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatTranscript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatTranscript.html)
    /// - body, `GetChatTranscriptRequest`.
    ///   - `ChatSessionId`, `i32`: The session to write out.
    ///   - `Html`, `bool`: True for HTML, false or absent for plain text.
    /// - returns 200 with text: The text; null when the session does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().get_chat_transcript(1, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_GetChatTranscript")]
    #[inline]
    pub fn get_chat_transcript(self, chat_session_id: i32, html: bool) -> Call<'c, String, Select> {
        self.call(Op::GetChatTranscript, &[]).arguments(&[View::I32(chat_session_id), View::Bool(html)])
    }

    /// Lists the users with a chat license, flat or by user group. Only these users can become members of a topic.
    /// Without `Flat` the user groups are the items of the list, and their users are in `ChildItems`. The reference
    /// does not say whether the `Id` of a user is the Service user id or the associate id. A server does best to use
    /// one number for both. REST twin: `GET /api/v1/ChatTopic/UserAgents`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/GetUserAgentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetUserAgentList.html)
    /// - body, `GetUserAgentListRequest`.
    ///   - `Flat`, `bool`: True for a plain list, false for user groups with their users below.
    ///   - `OnlyPresent`, `bool`: True leaves out who is away.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem): The users, or the groups with their
    ///   users.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().get_user_agent_list(true, true).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_GetUserAgentList")]
    #[inline]
    pub fn get_user_agent_list(self, flat: bool, only_present: bool) -> Call<'c, Vec<MDOListItem>, Select> {
        self.call(Op::GetUserAgentList, &[]).arguments(&[View::Bool(flat), View::Bool(only_present)])
    }

    /// Returns whether a topic is open right now.
    ///
    /// A topic that does not use opening hours is always open. Otherwise the weekday must be enabled and
    /// the time lie between start and stop, outside the lunch hours if the topic has any; all of it in the
    /// time zone of the opening hours, or in that of the installation where they name none.
    ///
    /// The reference leaves the edges open. Take the start as open and the stop as closed, a stop of
    /// `00:00` as midnight, a stop before the start as running past midnight, and a stop equal to the start
    /// as closed all day.
    ///
    /// Presence plays no part: an open topic may still have nobody who answers. An unknown topic returns
    /// `null`.
    ///
    /// REST twin: `GET /api/v1/ChatTopic/{chatTopicId}/IsOpen`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/IsWithinOpeningHours`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_IsWithinOpeningHours.html)
    /// - body, `IsWithinOpeningHoursRequest`.
    ///   - `ChatTopicId`, `i32`: The topic to ask about.
    /// - returns 200 with `bool`: true when open, false when closed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().is_within_opening_hours(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_IsWithinOpeningHours")]
    #[inline]
    pub fn is_within_opening_hours(self, chat_topic_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::IsWithinOpeningHours, &[]).arguments(&[View::I32(chat_topic_id)])
    }

    /// Answers a session that waits in the queue.
    ///
    /// The caller becomes `User`, `WhenStarted` is set to now, `Rank` gets the lowest number the caller has
    /// free, and `Status` becomes `CustomerLast`. The customer gets the `WelcomeMessage` of the topic,
    /// whose `LastAccept` and `SecondsPrAccept` are brought up to date.
    ///
    /// A session that is not in the queue stays as it is and returns `null`: it was taken by somebody else,
    /// is over, or belongs to a bot (reset it first). So a second call for the same session returns `null`
    /// too. Of several callers at the same time exactly one gets the session.
    ///
    /// The reference does not say who may call it; take it as those with `CanRespond` or `CanManage` on the
    /// topic. Others get `null`.
    ///
    /// REST twin: `POST /api/v1/ChatSession/{chatSessionId}/Pickup`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/PickUpChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_PickUpChatSession.html)
    /// - body, `PickUpChatSessionRequest`.
    ///   - `ChatSessionId`, `i32`: The session to answer.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session, now with the caller as
    ///   its user; null when it was not in the queue.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().pick_up_chat_session(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_PickUpChatSession")]
    #[inline]
    pub fn pick_up_chat_session(self, chat_session_id: i32) -> Call<'c, ChatSessionEntity, Select> {
        self.call(Op::PickUpChatSession, &[]).arguments(&[View::I32(chat_session_id)])
    }

    /// Answers the session that has waited longest.
    ///
    /// Has the same effects as `PickUpChatSession` without naming a session. The reference does not say
    /// which queue it looks at: take it as all topics where the caller has `CanRespond` or `CanManage`, in
    /// the order of `WhenRequested` and then of the id, without sessions that a bot owns.
    ///
    /// An empty queue returns `null`. Of several callers at the same time each gets another session.
    ///
    /// REST twin: `POST /api/v1/ChatSession/Pickup`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/PickUpFirstChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_PickUpFirstChatSession.html)
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session, now with the caller as
    ///   its user; null when nobody waits.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().pick_up_first_chat_session().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_PickUpFirstChatSession")]
    #[inline]
    pub fn pick_up_first_chat_session(self) -> Call<'c, ChatSessionEntity, Select> {
        self.call(Op::PickUpFirstChatSession, &[])
    }

    /// Declines a transfer, so that the session stays with its agent.
    ///
    /// `TransferTo` is cleared, `User` and `Status` stay. Expect a message of special type
    /// `TransferRejected` that notifies the agent.
    ///
    /// The agent in `TransferTo` can reject, and the agent of the session can do so to call the transfer
    /// off. When none is pending nothing happens, and the session comes back unchanged. An unknown session
    /// returns `null`.
    ///
    /// REST twin: `POST /api/v1/ChatSession/{chatSessionId}/RejectTransfer`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/RejectChatSessionTransfer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_RejectChatSessionTransfer.html)
    /// - body, `RejectChatSessionTransferRequest`.
    ///   - `ChatSessionId`, `i32`: The session that the caller does not take.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session without a pending
    ///   transfer.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().reject_chat_session_transfer(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_RejectChatSessionTransfer")]
    #[inline]
    pub fn reject_chat_session_transfer(self, chat_session_id: i32) -> Call<'c, ChatSessionEntity, Select> {
        self.call(Op::RejectChatSessionTransfer, &[]).arguments(&[View::I32(chat_session_id)])
    }

    /// Hands a session back to the queue so that an agent can pick it up.
    ///
    /// Made for bots that hand over to people: `ChatbotIsActive` becomes false, and no bot script runs for
    /// the session from then on. The session starts over as if the topic had no bot, which by its settings
    /// means pre-chat form, FAQ, queue, or the offline form when nobody is there. A customer whose name or
    /// e-mail address is known is not sent through form and FAQ again.
    ///
    /// The reference does not say what else is reset. Take it that `User`, `TransferTo`, `Rank`,
    /// `WhenStarted` and `WhenEnded` are cleared, while messages, customer details, `WhenRequested` and
    /// `InitialQueuePos` stay, so that the customer keeps the place in the queue.
    ///
    /// It works in every status but `Deleted`, and changes nothing in a session that is queued already. An
    /// unknown session returns `null`.
    ///
    /// REST twin: `POST /api/v1/ChatSession/{chatSessionId}/Reset`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/ResetChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_ResetChatSession.html)
    /// - body, `ResetChatSessionRequest`.
    ///   - `ChatSessionId`, `i32`: The session to hand back.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session, waiting again.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().reset_chat_session(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_ResetChatSession")]
    #[inline]
    pub fn reset_chat_session(self, chat_session_id: i32) -> Call<'c, ChatSessionEntity, Select> {
        self.call(Op::ResetChatSession, &[]).arguments(&[View::I32(chat_session_id)])
    }

    /// Sets who is present and who is away.
    ///
    /// Of each item only `UserId` and `Present` count. Users who are not in the list keep their presence,
    /// so it is fine to send just one.
    ///
    /// REST twin: `POST /api/v1/Presence/SaveAll`, with the bare list as its body.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/SaveChatPresence`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_SaveChatPresence.html)
    /// - body, `SaveChatPresenceRequest`.
    ///   - `ChatPresence`, list of [`ChatPresence`](crate::types::ChatPresence): The users to set, with UserId and
    ///     Present.
    /// - returns 204 with no body: Presence stored.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let chat_presence = [superoffice::types::ChatPresence::new().set_display_name("Example")];
    /// client.chat_agent().save_chat_presence(&chat_presence).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_SaveChatPresence")]
    #[inline]
    pub fn save_chat_presence(self, chat_presence: &[ChatPresence]) -> Call<'c, (), Select> {
        self.call(Op::SaveChatPresence, &[]).arguments(&[View::List(&chat_presence)])
    }

    /// Creates or updates a session and returns it as stored.
    ///
    /// An id of 0 creates a session, any other id updates that session; an unknown id returns `null`. There
    /// is no operation that ends a chat: set `Status` to `Finished` here, and the server sets `WhenEnded`,
    /// clears `TransferTo` and frees `Rank`. The customer then sees the form after the chat, if the topic
    /// has one.
    ///
    /// The reference does not say which properties can be written. Count on these:
    ///
    /// - links: `TopicId`, `User`, `Person`, `Contact`, `Project`, `Sale`, `Ticket`, `TransferTo`
    /// - customer: everything that starts with `Customer`
    /// - state: `Status`, `Flags`, `ChatbotIsActive`, `AlertLevel`, `WhenEnded`
    ///
    /// The server owns the rest and ignores what is sent for it; `WhenRequested` alone counts once, on
    /// creation. In a nested carrier only the id counts: null removes the link, an unknown id returns 400.
    /// A new `Status` has the same effects as the operation that leads there.
    ///
    /// REST twins: `POST /api/v1/ChatSession` to create, `PUT` or `PATCH /api/v1/ChatSession/{id}` to
    /// update.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/SaveChatSessionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_SaveChatSessionEntity.html)
    /// - body, [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session to store, best one that was read or
    ///   made by the server and then changed.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session as stored; null when the
    ///   id is unknown.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChatSessionEntity::new().set_customer_name("Example");
    /// let response = client.chat_agent().save_chat_session_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_SaveChatSessionEntity")]
    #[inline]
    pub fn save_chat_session_entity(self, body: &ChatSessionEntity) -> Call<'c, ChatSessionEntity> {
        self.call(Op::SaveChatSessionEntity, &[]).body(View::Carrier(body))
    }

    /// Creates or updates a topic and returns it as stored.
    ///
    /// An id of 0 creates a topic, any other id updates that topic; an unknown id returns `null`.
    /// `LastAccept` and `SecondsPrAccept` belong to the server and are ignored. The agents of a topic are
    /// not part of it; `UpdateChatTopicUserAgents` sets them.
    ///
    /// The reference does not say who may call it; take it as managers of the topic and administrators. A
    /// topic without any members is open to administrators only, so add members soon after creating it.
    ///
    /// REST twins: `POST /api/v1/ChatTopic` to create, `PUT` or `PATCH /api/v1/ChatTopic/{id}` to update.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/SaveChatTopicEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_SaveChatTopicEntity.html)
    /// - body, [`ChatTopicEntity`](crate::types::ChatTopicEntity): The topic to store, best one that was read or made
    ///   by the server and then changed.
    /// - returns 200 with [`ChatTopicEntity`](crate::types::ChatTopicEntity): The topic as stored; null when the id is
    ///   unknown.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChatTopicEntity::new().set_name("Example");
    /// let response = client.chat_agent().save_chat_topic_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_SaveChatTopicEntity")]
    #[inline]
    pub fn save_chat_topic_entity(self, body: &ChatTopicEntity) -> Call<'c, ChatTopicEntity> {
        self.call(Op::SaveChatTopicEntity, &[]).body(View::Carrier(body))
    }

    /// Asks another agent to take over a session.
    ///
    /// `TransferTo` holds the other agent until that agent accepts or rejects; `User` and `Status` stay. A
    /// second call names another agent instead. To call the request off, save the session with an empty
    /// `TransferTo`, or let the current agent reject it.
    ///
    /// Only the agent of the session can transfer it, and a manager of its topic. For anybody else nothing
    /// happens, and the session comes back unchanged. An unknown session returns `null`. User interfaces
    /// offer only agents who are present; the operation takes any.
    ///
    /// REST twin: `POST /api/v1/ChatSession/{chatSessionId}/TransferTo/{toAssociate}`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/TransferChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_TransferChatSession.html)
    /// - body, `TransferChatSessionRequest`.
    ///   - `ChatSessionId`, `i32`: The session to hand on.
    ///   - `ToAssociate`, text: User name or associate id of the agent who is asked, as text.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session with the transfer
    ///   pending; unchanged when the caller may not transfer it.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_agent().transfer_chat_session(1, "to associate").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_TransferChatSession")]
    #[inline]
    pub fn transfer_chat_session(
        self,
        chat_session_id: i32,
        to_associate: &str,
    ) -> Call<'c, ChatSessionEntity, Select> {
        self.call(Op::TransferChatSession, &[]).arguments(&[View::I32(chat_session_id), View::Str(to_associate)])
    }

    /// Changes the rights of one agent on a topic.
    ///
    /// All four rights are set to those given. `Username` says whose; the `User` inside the membership is
    /// not looked at. Take it as open to managers of the topic and administrators; others get `null`.
    ///
    /// REST twin: `PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/UpdateChatTopicUserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_UpdateChatTopicUserAgent.html)
    /// - body, `UpdateChatTopicUserAgentRequest`.
    ///   - `ChatTopicId`, `i32`: The topic; wins over the id inside the membership.
    ///   - `Username`, text: User name of the agent, or the associate id as text; the name is tried first.
    ///   - `Useragent`, [`ChatTopicAgent`](crate::types::ChatTopicAgent): The rights to set.
    /// - returns 200 with [`ChatTopicAgent`](crate::types::ChatTopicAgent): The membership as stored; null when there
    ///   is none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let useragent = superoffice::types::ChatTopicAgent::new().set_topic_id(1).set_can_listen(true);
    /// let response = client.chat_agent().update_chat_topic_user_agent(1, "ada", &useragent).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_UpdateChatTopicUserAgent")]
    #[inline]
    pub fn update_chat_topic_user_agent(
        self,
        chat_topic_id: i32,
        username: &str,
        useragent: &ChatTopicAgent,
    ) -> Call<'c, ChatTopicAgent, Select> {
        self.call(Op::UpdateChatTopicUserAgent, &[])
            .arguments(&[View::I32(chat_topic_id), View::Str(username), View::Carrier(useragent)])
    }

    /// Replaces all agents of a topic.
    ///
    /// The list replaces the members of before; an empty list removes all of them. The whole list is stored
    /// or none of it: an unknown user returns 400. Of two items for one user the last counts. Take it as
    /// open to managers of the topic and administrators; others get `null`.
    ///
    /// REST twin: `PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent`, with the bare list as its body.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/Chat/UpdateChatTopicUserAgents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_UpdateChatTopicUserAgents.html)
    /// - body, `UpdateChatTopicUserAgentsRequest`.
    ///   - `ChatTopicId`, `i32`: The topic; wins over the ids inside the memberships.
    ///   - `Useragents`, list of [`ChatTopicAgent`](crate::types::ChatTopicAgent): All memberships that the topic is to
    ///     have.
    /// - returns 200 with list of [`ChatTopicAgent`](crate::types::ChatTopicAgent): The memberships as stored; null
    ///   when the topic does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let useragents = [superoffice::types::ChatTopicAgent::new().set_topic_id(1).set_can_listen(true)];
    /// let response = client.chat_agent().update_chat_topic_user_agents(1, &useragents).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatAgent_UpdateChatTopicUserAgents")]
    #[inline]
    pub fn update_chat_topic_user_agents(
        self,
        chat_topic_id: i32,
        useragents: &[ChatTopicAgent],
    ) -> Call<'c, Vec<ChatTopicAgent>, Select> {
        self.call(Op::UpdateChatTopicUserAgents, &[]).arguments(&[View::I32(chat_topic_id), View::List(&useragents)])
    }
}
