// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{
    ChatSessionEntity, ChatTopicAgent, ChatTopicEntity, ChatTopicEntityWithLinks, JsonPatch, MDOListItem, Mode,
    ODataSlimResponse, Output,
};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `ChatTopic`.
#[derive(Clone, Copy, Debug)]
pub struct ChatTopicClient<'c>(&'c Client);

impl<'c> ChatTopicClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Creates a topic and returns it as stored.
    ///
    /// The body is laid over the defaults of a new topic, so it need not be complete; an id in it other
    /// than 0 makes the call an update. The response has the status 200, never 201. Add members soon: a
    /// topic without any is open to administrators only.
    ///
    /// Agent twin: `SaveChatTopicEntity`. There is no `GET` on this address, and so no list of all topics.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `POST /api/v1/ChatTopic`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_PostChatTopicEntity.html)
    /// - body, [`ChatTopicEntity`](crate::types::ChatTopicEntity): The new topic; properties that are missing get their
    ///   defaults.
    /// - returns 200 with [`ChatTopicEntityWithLinks`](crate::types::ChatTopicEntityWithLinks): The topic as stored,
    ///   with its links.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChatTopicEntity::new().set_name("Example");
    /// let response = client.chat_topic().post_chat_topic_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_PostChatTopicEntity")]
    #[inline]
    pub fn post_chat_topic_entity(self, body: &ChatTopicEntity) -> Call<'c, ChatTopicEntityWithLinks, Select> {
        self.call(Op::PostChatTopicEntity, &[]).body(View::Carrier(body))
    }

    /// Lists the topics that the caller is a member of.
    ///
    /// Any of the four rights on a topic makes a member. The list goes by id, and the carriers come without
    /// links. There is no operation that lists all topics.
    ///
    /// Agent twin: `ChatTopicsForUser`.
    ///
    /// `GET /api/v1/ChatTopic/ForCurrentUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_ChatTopicsForUser.html)
    /// - returns 200 with list of [`ChatTopicEntity`](crate::types::ChatTopicEntity): The topics; an empty list when
    ///   there are none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_topic().chat_topics_for_user().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_ChatTopicsForUser")]
    #[inline]
    pub fn chat_topics_for_user(self) -> Call<'c, Vec<ChatTopicEntity>> {
        self.call(Op::ChatTopicsForUser, &[])
    }

    /// Lists the users with a chat license, flat or by user group. Grouped, the user groups are the items of the list,
    /// and their users are in `ChildItems`. Without `flat` they are grouped. Agent twin: `GetUserAgentList`.
    ///
    /// `GET /api/v1/ChatTopic/UserAgents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_GetUserAgentList.html)
    /// - `flat` (query, optional), `bool`: True for a plain list, false for user groups with their users below.
    /// - `onlyPresent` (query, optional), `bool`: True leaves out who is away.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem): The users, or the groups with their
    ///   users.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_topic().get_user_agent_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_GetUserAgentList")]
    #[inline]
    pub fn get_user_agent_list(self) -> GetUserAgentListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetUserAgentList, &[]).into()
    }

    /// Returns a blank topic with default values, to fill in and post.
    ///
    /// Nothing is stored, and `ChatTopicId` is 0. A posted topic is laid over these defaults anyway, so
    /// this serves to show them, in a form for example.
    ///
    /// Agent twin: `CreateDefaultChatTopicEntity`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ChatTopic/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_DefaultChatTopicEntity.html)
    /// - returns 200 with [`ChatTopicEntity`](crate::types::ChatTopicEntity): A topic that is not stored yet, without
    ///   links.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_topic().default_chat_topic_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_DefaultChatTopicEntity")]
    #[inline]
    pub fn default_chat_topic_entity(self) -> Call<'c, ChatTopicEntity> {
        self.call(Op::DefaultChatTopicEntity, &[])
    }

    /// Returns whether a topic is open right now.
    ///
    /// A topic that does not use opening hours is always open. Otherwise day and time count, in the time
    /// zone of the opening hours, and lunch hours if the topic has any. Presence plays no part. An unknown
    /// topic returns 404.
    ///
    /// Agent twin: `IsWithinOpeningHours`, which has the edge cases.
    ///
    /// `GET /api/v1/ChatTopic/{chatTopicId}/IsOpen`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_IsWithinOpeningHours.html)
    /// - `chatTopicId` (path), `i32`: The topic to ask about.
    /// - returns 200 with `bool`: true when open, false when closed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_topic().is_within_opening_hours(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_IsWithinOpeningHours")]
    #[inline]
    pub fn is_within_opening_hours(self, chat_topic_id: i32) -> Call<'c, bool> {
        self.call(Op::IsWithinOpeningHours, &[View::I32(chat_topic_id)])
    }

    /// Searches the sessions of one topic and returns rows of the wanted columns.
    ///
    /// The same search as `GET /api/v1/ChatSession`, with the same columns, operators and options, kept to
    /// one topic; `$filter` narrows it further. There is no agent twin.
    ///
    /// `GET /api/v1/ChatTopic/{chatTopicId}/Sessions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_Sessions.html)
    /// - `chatTopicId` (path), `i32`: The topic whose sessions are searched.
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
    /// - returns 404 with no body: No such topic.
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
    /// let response = client.chat_topic().sessions(1).with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_Sessions")]
    #[inline]
    pub fn sessions(self, chat_topic_id: i32) -> SessionsCall<'c, ODataSlimResponse> {
        self.call(Op::Sessions, &[View::I32(chat_topic_id)]).into()
    }

    /// Opens a new session on a topic.
    ///
    /// A POST without a body: what is known of the customer follows by PUT or PATCH on the session. The
    /// server sets the times, the session key and the place in the queue. The first `Status` follows from
    /// the topic: `InQueue`, or before that `PreChatForm` or `Faq`, or `OfflineForm` when the topic is
    /// closed or nobody is there; with a bot that is enabled never the latter. An unknown topic returns 404.
    ///
    /// Agent twin: `CreateChatSessionForTopic`, which has the order of these rules.
    ///
    /// `POST /api/v1/ChatTopic/{chatTopicId}/Sessions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_CreateChatSessionForTopic.html)
    /// - `chatTopicId` (path), `i32`: Topic to open the session on.
    /// - returns 200 with [`ChatSessionEntity`](crate::types::ChatSessionEntity): The new session, without links.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_topic().create_chat_session_for_topic(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_CreateChatSessionForTopic")]
    #[inline]
    pub fn create_chat_session_for_topic(self, chat_topic_id: i32) -> Call<'c, ChatSessionEntity> {
        self.call(Op::CreateChatSessionForTopic, &[View::I32(chat_topic_id)])
    }

    /// Lists the agents of a topic with their rights on it.
    ///
    /// An unknown topic returns 404.
    ///
    /// Agent twin: `GetChatTopicUserAgentList`.
    ///
    /// `GET /api/v1/ChatTopic/{chatTopicId}/UserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_GetChatTopicUserAgentList.html)
    /// - `chatTopicId` (path), `i32`: The topic to read.
    /// - returns 200 with list of [`ChatTopicAgent`](crate::types::ChatTopicAgent): The memberships; an empty list when
    ///   the topic has none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_topic().get_chat_topic_user_agent_list(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_GetChatTopicUserAgentList")]
    #[inline]
    pub fn get_chat_topic_user_agent_list(self, chat_topic_id: i32) -> Call<'c, Vec<ChatTopicAgent>> {
        self.call(Op::GetChatTopicUserAgentList, &[View::I32(chat_topic_id)])
    }

    /// Replaces all agents of a topic.
    ///
    /// The list replaces the members of before. The whole list is stored or none of it: an unknown user
    /// returns 400, an unknown topic 404. Of two items for one user the last counts. Take it as open to
    /// managers of the topic and administrators; others get 403.
    ///
    /// Agent twin: `UpdateChatTopicUserAgents`.
    ///
    /// `PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_UpdateChatTopicUserAgents.html)
    /// - `chatTopicId` (path), `i32`: The topic; wins over the ids in the body.
    /// - body, list of [`ChatTopicAgent`](crate::types::ChatTopicAgent): All memberships that the topic is to have, as
    ///   a bare list.
    /// - returns 200 with list of [`ChatTopicAgent`](crate::types::ChatTopicAgent): The memberships as stored.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ChatTopicAgent::new().set_topic_id(1).set_can_listen(true)];
    /// let response = client.chat_topic().update_chat_topic_user_agents(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_UpdateChatTopicUserAgents")]
    #[inline]
    pub fn update_chat_topic_user_agents(
        self,
        chat_topic_id: i32,
        body: &[ChatTopicAgent],
    ) -> Call<'c, Vec<ChatTopicAgent>> {
        self.call(Op::UpdateChatTopicUserAgents, &[View::I32(chat_topic_id)]).body(View::List(&body))
    }

    /// Makes an agent a member of a topic.
    ///
    /// The agent is the one in `User`, found by `AssociateId`, else by name; an unknown one returns 400, an
    /// unknown topic 404. For an agent who is a member already the rights are set anew. Take it as open to
    /// managers of the topic and administrators; others get 403.
    ///
    /// Agent twin: `AddChatTopicUserAgent`.
    ///
    /// `POST /api/v1/ChatTopic/{chatTopicId}/UserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_AddChatTopicUserAgent.html)
    /// - `chatTopicId` (path), `i32`: The topic; wins over the id in the body.
    /// - body, [`ChatTopicAgent`](crate::types::ChatTopicAgent): The agent and the rights.
    /// - returns 200 with [`ChatTopicAgent`](crate::types::ChatTopicAgent): The membership as stored.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChatTopicAgent::new().set_topic_id(1).set_can_listen(true);
    /// let response = client.chat_topic().add_chat_topic_user_agent(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_AddChatTopicUserAgent")]
    #[inline]
    pub fn add_chat_topic_user_agent(self, chat_topic_id: i32, body: &ChatTopicAgent) -> Call<'c, ChatTopicAgent> {
        self.call(Op::AddChatTopicUserAgent, &[View::I32(chat_topic_id)]).body(View::Carrier(body))
    }

    /// Returns the rights of one agent on a topic.
    ///
    /// Who is not a member of the topic returns 200 with `null`; only an unknown topic returns 404.
    ///
    /// Agent twin: `GetChatTopicUserAgent`.
    ///
    /// `GET /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_GetChatTopicUserAgent.html)
    /// - `chatTopicId` (path), `i32`: The topic to read.
    /// - `username` (path), text: User name of the agent, or the associate id as text; the name is tried first.
    /// - returns 200 with [`ChatTopicAgent`](crate::types::ChatTopicAgent): The membership, or null when there is none.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_topic().get_chat_topic_user_agent(1, "ada").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_GetChatTopicUserAgent")]
    #[inline]
    pub fn get_chat_topic_user_agent(self, chat_topic_id: i32, username: &str) -> Call<'c, ChatTopicAgent> {
        self.call(Op::GetChatTopicUserAgent, &[View::I32(chat_topic_id), View::Str(username)])
    }

    /// Changes the rights of one agent on a topic.
    ///
    /// All four rights are set to those in the body. The path says whose; the `User` in the body is not
    /// looked at. Take it as open to managers of the topic and administrators; others get 403.
    ///
    /// Agent twin: `UpdateChatTopicUserAgent`.
    ///
    /// `PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_UpdateChatTopicUserAgent.html)
    /// - `chatTopicId` (path), `i32`: The topic; wins over the id in the body.
    /// - `username` (path), text: User name of the agent, or the associate id as text; the name is tried first.
    /// - body, [`ChatTopicAgent`](crate::types::ChatTopicAgent): The rights to set.
    /// - returns 200 with [`ChatTopicAgent`](crate::types::ChatTopicAgent): The membership as stored.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChatTopicAgent::new().set_topic_id(1).set_can_listen(true);
    /// let response = client.chat_topic().update_chat_topic_user_agent(1, "ada", &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_UpdateChatTopicUserAgent")]
    #[inline]
    pub fn update_chat_topic_user_agent(
        self,
        chat_topic_id: i32,
        username: &str,
        body: &ChatTopicAgent,
    ) -> Call<'c, ChatTopicAgent> {
        self.call(Op::UpdateChatTopicUserAgent, &[View::I32(chat_topic_id), View::Str(username)])
            .body(View::Carrier(body))
    }

    /// Takes an agent off a topic.
    ///
    /// Take it as open to managers of the topic and administrators; others get 403.
    ///
    /// Agent twin: `DeleteChatTopicUserAgent`.
    ///
    /// `DELETE /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_DeleteChatTopicUserAgent.html)
    /// - `chatTopicId` (path), `i32`: Key of the topic that the user no longer serves.
    /// - `username` (path), text: User name of the agent, or the associate id as text; the name is tried first.
    /// - returns 204 with no body: The agent is off the topic.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.chat_topic().delete_chat_topic_user_agent(1, "ada").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_DeleteChatTopicUserAgent")]
    #[inline]
    pub fn delete_chat_topic_user_agent(self, chat_topic_id: i32, username: &str) -> Call<'c, ()> {
        self.call(Op::DeleteChatTopicUserAgent, &[View::I32(chat_topic_id), View::Str(username)])
    }

    /// Returns one topic with all its settings by its id.
    ///
    /// Servers that keep a time of change return 304 to `If-Modified-Since` when nothing has changed.
    ///
    /// Agent twin: `GetChatTopicEntity`, which returns `null` where this one returns 404.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `GET /api/v1/ChatTopic/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_GetChatTopicEntity.html)
    /// - `id` (path), `i32`: The topic to read.
    /// - returns 200 with [`ChatTopicEntityWithLinks`](crate::types::ChatTopicEntityWithLinks): The topic, with its
    ///   links.
    /// - returns 404 with no body: No such topic.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.chat_topic().get_chat_topic_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_GetChatTopicEntity")]
    #[inline]
    pub fn get_chat_topic_entity(self, id: i32) -> Call<'c, ChatTopicEntityWithLinks, Select> {
        self.call(Op::GetChatTopicEntity, &[View::I32(id)])
    }

    /// Replaces a topic and returns it as stored.
    ///
    /// Properties that are missing in the body fall back to their defaults; to change only some, use PATCH.
    /// The id in the path wins over the one in the body, and an unknown one returns 404. The agents of the
    /// topic are not touched. Take it as open to managers of the topic and administrators; others get 403.
    ///
    /// Servers that keep a time of change return 412 to `If-Unmodified-Since` when the topic has changed
    /// since. Agent twin: `SaveChatTopicEntity`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PUT /api/v1/ChatTopic/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_PutChatTopicEntity.html)
    /// - `id` (path), `i32`: The topic to replace.
    /// - body, [`ChatTopicEntity`](crate::types::ChatTopicEntity): The whole topic, as it was read and then changed.
    /// - returns 200 with [`ChatTopicEntityWithLinks`](crate::types::ChatTopicEntityWithLinks): The topic as stored,
    ///   with its links.
    /// - returns 400 with no body: The body holds no topic, or one that cannot be stored.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ChatTopicEntity::new().set_name("Example");
    /// let response = client.chat_topic().put_chat_topic_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_PutChatTopicEntity")]
    #[inline]
    pub fn put_chat_topic_entity(self, id: i32, body: &ChatTopicEntity) -> Call<'c, ChatTopicEntityWithLinks, Select> {
        self.call(Op::PutChatTopicEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Deletes a topic.
    ///
    /// The topic vanishes from every read, and its sessions with it. Deleting it again returns 404. Take it
    /// as open to managers of the topic and administrators; others get 403.
    ///
    /// Agent twin: `DeleteChatTopicEntity`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/ChatTopic/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_DeleteChatTopicEntity.html)
    /// - `id` (path), `i32`: The topic to delete.
    /// - returns 204 with no body: The topic is gone.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.chat_topic().delete_chat_topic_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_DeleteChatTopicEntity")]
    #[inline]
    pub fn delete_chat_topic_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteChatTopicEntity, &[View::I32(id)])
    }

    /// Changes some properties of a topic and returns all of it.
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
    /// Paths reach into the nested settings, such as `/Widget/Theme` or `/OpeningHours/MonStart`. With
    /// `If-Unmodified-Since` a topic that has changed since is left alone. Take it as open to managers of
    /// the topic and administrators; others get 403. Agent operations have no such thing; the nearest is
    /// `SaveChatTopicEntity`.
    ///
    /// A call that takes longer than 5,000 ms counts as slow.
    ///
    /// `PATCH /api/v1/ChatTopic/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_PatchChatTopicEntity.html)
    /// - `id` (path), `i32`: The topic to change.
    /// - body, list of [`JsonPatch`](crate::types::JsonPatch): A list of JSON Patch operations, or an object with the
    ///   properties to change. `json_patch` or `merge_patch` of the call (feature `patch`) sends a patch in place of
    ///   it.
    /// - returns 200 with [`ChatTopicEntityWithLinks`](crate::types::ChatTopicEntityWithLinks): The topic as stored,
    ///   with its links.
    /// - returns 404 with no body: No such topic.
    /// - returns 409 with no body: A test in the patch failed; nothing was changed.
    /// - returns 412 with no body: The entity was changed since the given time; nothing was changed.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [
    ///     superoffice::types::JsonPatch::new()
    ///         .set_op(superoffice::types::JsonPatchOperation::Replace)
    ///         .set_path("/Name")
    ///         .set_value("Example"),
    /// ];
    /// let response = client.chat_topic().patch_chat_topic_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ChatTopicEntity_PatchChatTopicEntity")]
    #[inline]
    pub fn patch_chat_topic_entity(self, id: i32, body: &[JsonPatch]) -> Call<'c, ChatTopicEntityWithLinks, Select> {
        self.call(Op::PatchChatTopicEntity, &[View::I32(id)]).body(View::List(&body))
    }
}

pagewire_runtime::call! {
    /// The call of [`get_user_agent_list`](ChatTopicClient::get_user_agent_list), with its options.
    GetUserAgentListCall = CallWithOptions NoSelect GetUserAgentListOptions {
        /// True for a plain list, false for user groups with their users below.
        flat bool = "flat";
        /// True leaves out who is away.
        only_present bool = "onlyPresent";
    }
}

pagewire_runtime::call! {
    /// The call of [`sessions`](ChatTopicClient::sessions), with its options.
    SessionsCall<A> = CallWithOptions Rows SessionsOptions {
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
