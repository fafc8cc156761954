// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    ChatSessionEntity, ChatTopicAgent, ChatTopicEntity, ChatTopicEntityWithLinks, JsonPatch, MDOListItem, Mode,
    ODataSlimResponse, Output,
};

use super::operations::*;

/// Handlers of the tag `ChatTopic`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ChatTopicServer: Send + Sync + 'static {
    /// Creates a topic and returns it as stored.
    ///
    /// `POST /api/v1/ChatTopic`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_PostChatTopicEntity.html)
    fn post_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ChatTopicEntity,
    ) -> impl Future<Output = Result<Option<ChatTopicEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lists the topics that the caller is a member of.
    ///
    /// `GET /api/v1/ChatTopic/ForCurrentUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_ChatTopicsForUser.html)
    fn chat_topics_for_user<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ChatTopicEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lists the users with a chat license, flat or by user group.
    ///
    /// `GET /api/v1/ChatTopic/UserAgents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_GetUserAgentList.html)
    fn get_user_agent_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        only_present: Option<bool>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a blank topic with default values, to fill in and post.
    ///
    /// `GET /api/v1/ChatTopic/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_DefaultChatTopicEntity.html)
    fn default_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ChatTopicEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a topic is open right now.
    ///
    /// `GET /api/v1/ChatTopic/{chatTopicId}/IsOpen`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_IsWithinOpeningHours.html)
    fn is_within_opening_hours<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: i32,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Searches the sessions of one topic and returns rows of the wanted columns.
    ///
    /// `GET /api/v1/ChatTopic/{chatTopicId}/Sessions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_Sessions.html)
    fn sessions<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: i32,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Opens a new session on a topic.
    ///
    /// `POST /api/v1/ChatTopic/{chatTopicId}/Sessions`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_CreateChatSessionForTopic.html)
    fn create_chat_session_for_topic<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: i32,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lists the agents of a topic with their rights on it.
    ///
    /// `GET /api/v1/ChatTopic/{chatTopicId}/UserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_GetChatTopicUserAgentList.html)
    fn get_chat_topic_user_agent_list<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: i32,
    ) -> impl Future<Output = Result<Vec<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces all agents of a topic.
    ///
    /// `PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_UpdateChatTopicUserAgents.html)
    fn update_chat_topic_user_agents<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: i32,
        body: Vec<ChatTopicAgent>,
    ) -> impl Future<Output = Result<Vec<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes an agent a member of a topic.
    ///
    /// `POST /api/v1/ChatTopic/{chatTopicId}/UserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_AddChatTopicUserAgent.html)
    fn add_chat_topic_user_agent<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: i32,
        body: ChatTopicAgent,
    ) -> impl Future<Output = Result<Option<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rights of one agent on a topic.
    ///
    /// `GET /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_GetChatTopicUserAgent.html)
    fn get_chat_topic_user_agent<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: i32,
        username: String,
    ) -> impl Future<Output = Result<Option<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the rights of one agent on a topic.
    ///
    /// `PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_UpdateChatTopicUserAgent.html)
    fn update_chat_topic_user_agent<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: i32,
        username: String,
        body: ChatTopicAgent,
    ) -> impl Future<Output = Result<Option<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Takes an agent off a topic.
    ///
    /// `DELETE /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_DeleteChatTopicUserAgent.html)
    fn delete_chat_topic_user_agent<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: i32,
        username: String,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one topic with all its settings by its id.
    ///
    /// `GET /api/v1/ChatTopic/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_GetChatTopicEntity.html)
    fn get_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ChatTopicEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a topic and returns it as stored.
    ///
    /// `PUT /api/v1/ChatTopic/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_PutChatTopicEntity.html)
    fn put_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ChatTopicEntity,
    ) -> impl Future<Output = Result<Option<ChatTopicEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a topic.
    ///
    /// `DELETE /api/v1/ChatTopic/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_DeleteChatTopicEntity.html)
    fn delete_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes some properties of a topic and returns all of it.
    ///
    /// `PATCH /api/v1/ChatTopic/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatTopic/v1ChatTopicEntity_PatchChatTopicEntity.html)
    fn patch_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ChatTopicEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ChatTopic`, served by `api`.
pub fn routes(api: impl ChatTopicServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ChatTopicServer`] that goes with an operation.
fn dispatch<'a, T: ChatTopicServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::PostChatTopicEntity) => server::respond(cx, api.post_chat_topic_entity(cx, take!(input.body()))),
        Some(Op::ChatTopicsForUser) => server::respond(cx, api.chat_topics_for_user(cx)),
        Some(Op::GetUserAgentList) => server::respond(
            cx,
            api.get_user_agent_list(cx, take!(input.query("flat")), take!(input.query("onlyPresent"))),
        ),
        Some(Op::DefaultChatTopicEntity) => server::respond(cx, api.default_chat_topic_entity(cx)),
        Some(Op::IsWithinOpeningHours) => server::respond(
            cx,
            api.is_within_opening_hours(cx, take!(input.path("chatTopicId"))),
        ),
        Some(Op::Sessions) => server::respond(
            cx,
            api.sessions(
                cx,
                take!(input.path("chatTopicId")),
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::CreateChatSessionForTopic) => server::respond(
            cx,
            api.create_chat_session_for_topic(cx, take!(input.path("chatTopicId"))),
        ),
        Some(Op::GetChatTopicUserAgentList) => server::respond(
            cx,
            api.get_chat_topic_user_agent_list(cx, take!(input.path("chatTopicId"))),
        ),
        Some(Op::UpdateChatTopicUserAgents) => server::respond(
            cx,
            api.update_chat_topic_user_agents(cx, take!(input.path("chatTopicId")), take!(input.body())),
        ),
        Some(Op::AddChatTopicUserAgent) => server::respond(
            cx,
            api.add_chat_topic_user_agent(cx, take!(input.path("chatTopicId")), take!(input.body())),
        ),
        Some(Op::GetChatTopicUserAgent) => server::respond(
            cx,
            api.get_chat_topic_user_agent(cx, take!(input.path("chatTopicId")), take!(input.path("username"))),
        ),
        Some(Op::UpdateChatTopicUserAgent) => server::respond(
            cx,
            api.update_chat_topic_user_agent(
                cx,
                take!(input.path("chatTopicId")),
                take!(input.path("username")),
                take!(input.body()),
            ),
        ),
        Some(Op::DeleteChatTopicUserAgent) => server::respond(
            cx,
            api.delete_chat_topic_user_agent(cx, take!(input.path("chatTopicId")), take!(input.path("username"))),
        ),
        Some(Op::GetChatTopicEntity) => server::respond(cx, api.get_chat_topic_entity(cx, take!(input.path("id")))),
        Some(Op::PutChatTopicEntity) => server::respond(
            cx,
            api.put_chat_topic_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteChatTopicEntity) => server::respond(
            cx,
            api.delete_chat_topic_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchChatTopicEntity) => server::respond(
            cx,
            api.patch_chat_topic_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
