// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    ChatMessage, ChatSessionEntity, ChatSessionEntityWithLinks, JsonPatch, Mode, ODataSlimResponse, Output,
};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `ChatSession`.
#[derive(Clone, Copy, Debug)]
pub struct ChatSessionClient<'c>(&'c Client);

impl<'c> ChatSessionClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Searches the chat sessions and returns rows of the wanted columns.
    ///
    /// The columns of a session itself are:
    ///
    /// - `chatSessionId`, `status`, `firstMessage`, `lastMessage`, `rating`
    /// - `whenRequested`, `whenStarted`, `whenEnded`, `updatedDate`, `registeredDate`
    /// - `duration` and `timeInQueue` (time spans, filtered by in seconds), `queueLength`
    /// - `agent`, `associateId`, `contactId`, `personId`
    /// - `chatTopic/chatTopicId`, `chatTopic/name`, `chatTopic/description`, `chatTopic/badgeHeader`
    ///
    /// Behind `associate/`, `person/` and `contact/` lie the columns of the agent and the customer. Name,
    /// e-mail address and alias of the customer, session key, rank and flags are not searchable; read the
    /// session for them. All columns but `duration` can be sorted by.
    ///
    /// Operators in `$filter` depend on the type: `=`, `<`, `between` and the like for numbers, `begins`,
    /// `contains`, `is` for texts, `before`, `after`, `today`, `lastWeek` for dates, `oneOf` for lists.
    /// Case does not matter. `status` takes numbers and names. An unknown column or operator returns 400.
    ///
    /// Every row starts with `PrimaryKey`, as text or number, and `EntityName`. Without `$select` expect
    /// the columns of the first three lines above and those of agent and topic. There is no agent twin; the
    /// Archive agent asks the same provider, `ChatSession`.
    ///
    /// `GET /api/v1/ChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_GetAll.html)
    /// - `$filter` (query, optional), text: Restriction on the rows: comparisons joined by and, such as status oneOf
    ///   (4,5) and whenRequested afterTime '2022-01-31T08:00:00'. Texts are in single quotes.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with asc or desc if need be;
    ///   when absent, expect chatSessionId.
    /// - `$entities` (query, optional), text: Entities of the archive to include; the only one here is chat, which is
    ///   also the default.
    /// - `$top` (query, optional), `i32`: Largest number of rows in one response; when absent the server decides, as a
    ///   rule 1000.
    /// - `$skip` (query, optional), `i32`: Rows to leave out at the start; best taken from odata.nextLink.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): Slim for one value per column, Full for raw value,
    ///   display value and hints; Wide is not described by the vendor and counts as Slim.
    /// - `$options` (query, optional), text: Options of the archive provider, such as GrandTotal=true.
    /// - `$context` (query, optional), text: Context that the archive provider understands; not needed here.
    /// - `$format` (query, optional), text: JSON or XML; wins over the Accept header.
    /// - `$jsonSafe` (query, optional), `bool`: True replaces the characters in column names that identifiers cannot
    ///   have by \_.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): In Slim mode: Logical gives booleans as true
    ///   and false, Display as hints for an icon. Dates are ISO 8601 either way.
    /// - rows of the archive `ChatSession`, whose columns the feature `archive-chat-session` brings, as in
    ///   `$select=chatSessionId,text`, `$filter=text begins 'A'` and `$orderBy=text`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse): One page of rows; an empty one when
    ///   nothing matches.
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-chat-session")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, chat_session};
    ///
    /// let query = Query::new()
    ///     .select((chat_session::CHAT_SESSION_ID, chat_session::TEXT))
    ///     .filter(chat_session::TEXT.begins("A"))
    ///     .order_by(chat_session::TEXT.asc());
    /// let response = client.chat_session().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Creates a session and returns it as stored.
    ///
    /// The body is laid over the defaults of a new session, so it need not be complete; an id in it other
    /// than 0 makes the call an update. To open a chat on a topic as a customer would, use `POST /api/v1/ChatTopic/{chatTopicId}/Sessions`,
    /// which also works out the first status.
    ///
    /// The response has the status 200, never 201. Which properties can be written is described at the
    /// agent twin, `SaveChatSessionEntity`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/ChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PostChatSessionEntity.html)
    /// - body, [`ChatSessionEntity`](crate::types::ChatSessionEntity): The new session; properties that are missing get
    ///   their defaults.
    /// - returns 200 with [`ChatSessionEntityWithLinks`](crate::types::ChatSessionEntityWithLinks): The session as
    ///   stored, with its links.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChatSessionEntity::new().set_customer_name("Example");
    /// let response = client.chat_session().post_chat_session_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_PostChatSessionEntity")]
    #[inline]
    pub fn post_chat_session_entity(self, body: &ChatSessionEntity) -> Call<'c, ChatSessionEntityWithLinks, Select> {
        self.call(Op::PostChatSessionEntity, &[]).body(View::Carrier(body))
    }

    /// Lists the sessions of all topics that the caller is a member of.
    ///
    /// Any of the four rights on a topic makes a member. Deleted sessions are left out; expect ended ones,
    /// newest first, and filter by `Status`. The carriers come without links.
    ///
    /// Agent twin: `ChatSessionsForUser`.
    ///
    /// `GET /api/v1/ChatSession/ForCurrentUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_ChatSessionsForUser.html)
    /// - returns 200 with list of [`ChatSessionEntity`](crate::types::ChatSessionEntity): The sessions; an empty list
    ///   when there are none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().chat_sessions_for_user().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_ChatSessionsForUser")]
    #[inline]
    pub fn chat_sessions_for_user(self) -> Call<'c, Vec<ChatSessionEntity>> {
        self.call(Op::ChatSessionsForUser, &[])
    }

    /// Answers the session that has waited longest.
    ///
    /// Looks at the queues of all topics where the caller may respond, and leaves out sessions that a bot
    /// owns. The caller becomes `User`, `Status` becomes `CustomerLast`, and the customer gets the welcome
    /// message. An empty queue returns 200 with `null`.
    ///
    /// Agent twin: `PickUpFirstChatSession`.
    ///
    /// `POST /api/v1/ChatSession/Pickup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PickUpFirstChatSession.html)
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session, now with the caller as
    ///   its user; null when nobody waits.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().pick_up_first_chat_session().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_PickUpFirstChatSession")]
    #[inline]
    pub fn pick_up_first_chat_session(self) -> Call<'c, ChatSessionEntity> {
        self.call(Op::PickUpFirstChatSession, &[])
    }

    /// Returns a blank session with default values, to fill in and post.
    ///
    /// Nothing is stored, and `ChatSessionId` is 0. A posted session is laid over these defaults anyway, so
    /// this serves to show them, in a form for example.
    ///
    /// Agent twin: `CreateDefaultChatSessionEntity`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ChatSession/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_DefaultChatSessionEntity.html)
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): A session that is not stored yet,
    ///   without links.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().default_chat_session_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_DefaultChatSessionEntity")]
    #[inline]
    pub fn default_chat_session_entity(self) -> Call<'c, ChatSessionEntity> {
        self.call(Op::DefaultChatSessionEntity, &[])
    }

    /// Takes over a session that another agent wants to hand to the caller.
    ///
    /// The caller becomes `User`, and `TransferTo` is cleared; `Status` stays. Only the agent in
    /// `TransferTo` can accept; when no transfer is pending nothing happens, and the session comes back
    /// unchanged. An unknown session returns 404.
    ///
    /// Agent twin: `AcceptChatSessionTransfer`.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/AcceptTransfer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_AcceptChatSessionTransfer.html)
    /// - `chatSessionId` (path), `i32`: The session to take over.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session, now with the caller as
    ///   its user; unchanged when no transfer was pending.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().accept_chat_session_transfer(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_AcceptChatSessionTransfer")]
    #[inline]
    pub fn accept_chat_session_transfer(self, chat_session_id: i32) -> Call<'c, ChatSessionEntity> {
        self.call(Op::AcceptChatSessionTransfer, &[View::I32(chat_session_id)])
    }

    /// Returns the messages of a session, all of them or only the newer ones.
    ///
    /// To follow a chat, poll with the highest `ChatMessageId` that you have as `after`. The filter goes by
    /// id, while messages are shown in the order of `WhenPosted`; the two can disagree. An unknown session
    /// returns 404.
    ///
    /// Agent twin: `GetChatMessages`.
    ///
    /// `GET /api/v1/ChatSession/{chatSessionId}/Messages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_GetChatMessages.html)
    /// - `chatSessionId` (path), `i32`: The session to read.
    /// - `after` (query, optional), `i32`: Id of the last message that is known already; 0 or absent for all.
    /// - returns 200 with list of [`ChatMessage`](crate::types::ChatMessage): The messages; an empty list when there is
    ///   nothing new.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().get_chat_messages(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_GetChatMessages")]
    #[inline]
    pub fn get_chat_messages(self, chat_session_id: i32) -> GetChatMessagesCall<'c, Vec<ChatMessage>> {
        self.call(Op::GetChatMessages, &[View::I32(chat_session_id)]).into()
    }

    /// Adds a message to a session.
    ///
    /// The body is the message itself, without a wrapper. A message with the type `ToCustomer` makes the
    /// session `UserLast` and takes it off the queue; one with `ToUser` makes it `CustomerLast`, keeps a
    /// queued session in the queue, and brings a finished one back to life. `Special` leaves the status
    /// alone, except where it reports the end or the return of a chat.
    ///
    /// Expect 409 for a session that is `Closed`, `ClosedFromQueue` or `RequestPosted`, 404 for an unknown
    /// or deleted one, and 403 for a caller who may not write there. Agent twin: `AddChatMessage`, which
    /// describes defaults and side effects.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/Messages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_AddChatMessage.html)
    /// - `chatSessionId` (path), `i32`: Session that the message goes to; wins over the id in the body.
    /// - body, [`ChatMessage`](crate::types::ChatMessage): The message; `Type` and `Message` are enough.
    /// - returns 200 with [`ChatMessage`](crate::types::ChatMessage): The message as stored, with its id.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChatMessage::new().set_message("Hello!");
    /// let response = client.chat_session().add_chat_message(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_AddChatMessage")]
    #[inline]
    pub fn add_chat_message(self, chat_session_id: i32, body: &ChatMessage) -> Call<'c, ChatMessage> {
        self.call(Op::AddChatMessage, &[View::I32(chat_session_id)]).body(View::Carrier(body))
    }

    /// Answers a session that waits in the queue.
    ///
    /// The caller becomes `User`, `WhenStarted` is set to now, `Status` becomes `CustomerLast`, and the
    /// customer gets the welcome message of the topic. A session that is not in the queue stays as it is
    /// and returns 200 with `null`; only an unknown one returns 404. Of several callers at the same time
    /// exactly one gets the session.
    ///
    /// Take it as open to those with `CanRespond` or `CanManage` on the topic; others get 403. Agent twin:
    /// `PickUpChatSession`.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/Pickup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PickUpChatSession.html)
    /// - `chatSessionId` (path), `i32`: The session to answer.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session, now with the caller as
    ///   its user; null when it was not in the queue.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().pick_up_chat_session(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_PickUpChatSession")]
    #[inline]
    pub fn pick_up_chat_session(self, chat_session_id: i32) -> Call<'c, ChatSessionEntity> {
        self.call(Op::PickUpChatSession, &[View::I32(chat_session_id)])
    }

    /// Declines a transfer, so that the session stays with its agent.
    ///
    /// `TransferTo` is cleared, `User` and `Status` stay. The agent in `TransferTo` can reject, and the
    /// agent of the session can do so to call the transfer off. When none is pending nothing happens. An
    /// unknown session returns 404.
    ///
    /// Agent twin: `RejectChatSessionTransfer`.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/RejectTransfer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_RejectChatSessionTransfer.html)
    /// - `chatSessionId` (path), `i32`: The session that the caller does not take.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session without a pending
    ///   transfer.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().reject_chat_session_transfer(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_RejectChatSessionTransfer")]
    #[inline]
    pub fn reject_chat_session_transfer(self, chat_session_id: i32) -> Call<'c, ChatSessionEntity> {
        self.call(Op::RejectChatSessionTransfer, &[View::I32(chat_session_id)])
    }

    /// Hands a session back to the queue so that an agent can pick it up.
    ///
    /// Made for bots that hand over to people: `ChatbotIsActive` becomes false, and the session starts over
    /// as if the topic had no bot. Messages and customer details stay, and so does the place in the queue.
    /// It works in every status but `Deleted`, and changes nothing in a session that is queued already. An
    /// unknown session returns 404.
    ///
    /// Agent twin: `ResetChatSession`, which has the details.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/Reset`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_ResetChatSession.html)
    /// - `chatSessionId` (path), `i32`: The session to hand back.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session, waiting again.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().reset_chat_session(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_ResetChatSession")]
    #[inline]
    pub fn reset_chat_session(self, chat_session_id: i32) -> Call<'c, ChatSessionEntity> {
        self.call(Op::ResetChatSession, &[View::I32(chat_session_id)])
    }

    /// Returns the conversation of a session as one text, plain or HTML.
    ///
    /// A POST without a body, although nothing changes. The layout is not laid down anywhere: show the text
    /// or mail it, but do not take it apart. Special messages are left out. An unknown session returns 404.
    ///
    /// Agent twin: `GetChatTranscript`.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/Transcript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_GetChatTranscript.html)
    /// - `chatSessionId` (path), `i32`: The session to write out.
    /// - `html` (query, optional), `bool`: True for HTML, false or absent for plain text.
    /// - returns 200 with text: The text.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().get_chat_transcript(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_GetChatTranscript")]
    #[inline]
    pub fn get_chat_transcript(self, chat_session_id: i32) -> GetChatTranscriptCall<'c, String> {
        self.call(Op::GetChatTranscript, &[View::I32(chat_session_id)]).into()
    }

    /// Asks another agent to take over a session.
    ///
    /// `TransferTo` holds the other agent until that agent accepts or rejects; `User` and `Status` stay. A
    /// second call names another agent instead. Only the agent of the session can transfer it, and a
    /// manager of its topic; for anybody else nothing happens. An unknown session returns 404.
    ///
    /// Agent twin: `TransferChatSession`.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/TransferTo/{toAssociate}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_TransferChatSession.html)
    /// - `chatSessionId` (path), `i32`: The session to hand on.
    /// - `toAssociate` (path), text: User name or associate id of the agent who is asked.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The session with the transfer
    ///   pending; unchanged when the caller may not transfer it.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().transfer_chat_session(1, "to associate").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_TransferChatSession")]
    #[inline]
    pub fn transfer_chat_session(self, chat_session_id: i32, to_associate: &str) -> Call<'c, ChatSessionEntity> {
        self.call(Op::TransferChatSession, &[View::I32(chat_session_id), View::Str(to_associate)])
    }

    /// Returns one session by its id.
    ///
    /// Without the messages, which `GET /api/v1/ChatSession/{chatSessionId}/Messages` returns. Servers that
    /// keep a time of change return 304 to `If-Modified-Since` when nothing has changed.
    ///
    /// Agent twin: `GetChatSessionEntity`, which returns `null` where this one returns 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ChatSession/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_GetChatSessionEntity.html)
    /// - `id` (path), `i32`: The session to read.
    /// - returns 200 with [`ChatSessionEntityWithLinks`](crate::types::ChatSessionEntityWithLinks): The session, with
    ///   its links.
    /// - returns 404 with no body: No such session.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_session().get_chat_session_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_GetChatSessionEntity")]
    #[inline]
    pub fn get_chat_session_entity(self, id: i32) -> Call<'c, ChatSessionEntityWithLinks, Select> {
        self.call(Op::GetChatSessionEntity, &[View::I32(id)])
    }

    /// Replaces a session and returns it as stored.
    ///
    /// Properties that are missing in the body fall back to their defaults; to change only some, use PATCH.
    /// The id in the path wins over the one in the body, and an unknown one returns 404. Setting `Status`
    /// to `Finished` ends the chat.
    ///
    /// Servers that keep a time of change return 412 to `If-Unmodified-Since` when the session has changed
    /// since. Agent twin: `SaveChatSessionEntity`, where you find which properties can be written.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/ChatSession/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PutChatSessionEntity.html)
    /// - `id` (path), `i32`: The session to replace.
    /// - body, [`ChatSessionEntity`](crate::types::ChatSessionEntity): The whole session, as it was read and then
    ///   changed.
    /// - returns 200 with [`ChatSessionEntityWithLinks`](crate::types::ChatSessionEntityWithLinks): The session as
    ///   stored, with its links.
    /// - returns 400 with no body: The body holds no session, or one that cannot be stored.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChatSessionEntity::new().set_customer_name("Example");
    /// let response = client.chat_session().put_chat_session_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_PutChatSessionEntity")]
    #[inline]
    pub fn put_chat_session_entity(
        self,
        id: i32,
        body: &ChatSessionEntity,
    ) -> Call<'c, ChatSessionEntityWithLinks, Select> {
        self.call(Op::PutChatSessionEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Deletes a session.
    ///
    /// The session gets the status `Deleted`, vanishes from every read at once, and is purged later, as a
    /// rule within a day. Deleting it again returns 404. No event is raised.
    ///
    /// Agent twin: `DeleteChatSessionEntity`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/ChatSession/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_DeleteChatSessionEntity.html)
    /// - `id` (path), `i32`: The session to delete.
    /// - returns 204 with no body: The session is gone.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.chat_session().delete_chat_session_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_DeleteChatSessionEntity")]
    #[inline]
    pub fn delete_chat_session_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteChatSessionEntity, &[View::I32(id)])
    }

    /// Changes some properties of a session and returns all of it.
    ///
    /// The shape of the body decides how it is read, not its media type: a list is JSON Patch (RFC 6902),
    /// an object is a merge patch (RFC 7396). JSON Patch is the safer form, because the vendor notes that a
    /// merge patch may leave properties alone which are null so far.
    ///
    /// - Of the JSON Patch operations `add`, `replace`, `remove` and `test` work; `move` and `copy` answer 400, as does
    ///   an unknown path.
    /// - `remove`, or null in a merge patch, sets a property back to its default.
    /// - The whole patch is carried out or nothing of it, and an empty one changes nothing.
    ///
    /// Setting `Status` to `Finished` ends the chat. With `If-Unmodified-Since` a session that has changed
    /// since is left alone. Agent operations have no such thing; what can be written is described at
    /// `SaveChatSessionEntity`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/ChatSession/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PatchChatSessionEntity.html)
    /// - `id` (path), `i32`: The session to change.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch): A list of JSON Patch operations, or an object with the
    ///   properties to change. `json_patch` or `merge_patch` of the call (feature `patch`) sends a patch in place of
    ///   it.
    /// - returns 200 with [`ChatSessionEntityWithLinks`](crate::types::ChatSessionEntityWithLinks): The session as
    ///   stored, with its links.
    /// - returns 404 with no body: No such session.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/CustomerName")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.chat_session().patch_chat_session_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatSessionEntity_PatchChatSessionEntity")]
    #[inline]
    pub fn patch_chat_session_entity(
        self,
        id: i32,
        body: &[JsonPatch],
    ) -> Call<'c, ChatSessionEntityWithLinks, Select> {
        self.call(Op::PatchChatSessionEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ChatSessionClient::get_all), with its options.
    GetAllCall<A> = CallWithOptions Rows GetAllOptions {
        /// Restriction on the rows: comparisons joined by and, such as status oneOf (4,5) and whenRequested afterTime
        /// '2022-01-31T08:00:00'. Texts are in single quotes.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with asc or desc if need be; when absent, expect
        /// chatSessionId.
        order_by String = "$orderBy";
        /// Entities of the archive to include; the only one here is chat, which is also the default.
        entities String = "$entities";
        /// Largest number of rows in one response; when absent the server decides, as a rule 1000.
        top i32 = "$top";
        /// Rows to leave out at the start; best taken from odata.nextLink.
        skip i32 = "$skip";
        /// Slim for one value per column, Full for raw value, display value and hints; Wide is not described by the
        /// vendor and counts as Slim.
        mode Mode = "$mode";
        /// Options of the archive provider, such as GrandTotal=true.
        options String = "$options";
        /// Context that the archive provider understands; not needed here.
        context String = "$context";
        /// JSON or XML; wins over the Accept header.
        format String = "$format";
        /// True replaces the characters in column names that identifiers cannot have by \_.
        json_safe bool = "$jsonSafe";
        /// In Slim mode: Logical gives booleans as true and false, Display as hints for an icon. Dates are ISO 8601
        /// either way.
        output Output = "$output";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_chat_messages`](ChatSessionClient::get_chat_messages), with its options.
    GetChatMessagesCall = CallWithOptions NoSelect GetChatMessagesOptions {
        /// Id of the last message that is known already; 0 or absent for all.
        after i32 = "after";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_chat_transcript`](ChatSessionClient::get_chat_transcript), with its options.
    GetChatTranscriptCall = CallWithOptions NoSelect GetChatTranscriptOptions {
        /// True for HTML, false or absent for plain text.
        html bool = "html";
    }
}
