// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{
    ChatMessage, ChatSessionEntity, ChatSessionEntityWithLinks, JsonPatch, Mode, ODataSlimResponse, Output,
};

use super::operations::*;

/// Handlers of the tag `ChatSession`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ChatSessionServer: Send + Sync + 'static {
    /// Searches the chat sessions and returns rows of the wanted columns.
    ///
    /// `GET /api/v1/ChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
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

    /// Creates a session and returns it as stored.
    ///
    /// `POST /api/v1/ChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PostChatSessionEntity.html)
    fn post_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ChatSessionEntity,
    ) -> impl Future<Output = Result<Option<ChatSessionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lists the sessions of all topics that the caller is a member of.
    ///
    /// `GET /api/v1/ChatSession/ForCurrentUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_ChatSessionsForUser.html)
    fn chat_sessions_for_user<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Answers the session that has waited longest.
    ///
    /// `POST /api/v1/ChatSession/Pickup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PickUpFirstChatSession.html)
    fn pick_up_first_chat_session<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a blank session with default values, to fill in and post.
    ///
    /// `GET /api/v1/ChatSession/default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_DefaultChatSessionEntity.html)
    fn default_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Takes over a session that another agent wants to hand to the caller.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/AcceptTransfer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_AcceptChatSessionTransfer.html)
    fn accept_chat_session_transfer<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the messages of a session, all of them or only the newer ones.
    ///
    /// `GET /api/v1/ChatSession/{chatSessionId}/Messages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_GetChatMessages.html)
    fn get_chat_messages<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
        after: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ChatMessage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a message to a session.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/Messages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_AddChatMessage.html)
    fn add_chat_message<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
        body: ChatMessage,
    ) -> impl Future<Output = Result<Option<ChatMessage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Answers a session that waits in the queue.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/Pickup`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PickUpChatSession.html)
    fn pick_up_chat_session<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Declines a transfer, so that the session stays with its agent.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/RejectTransfer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_RejectChatSessionTransfer.html)
    fn reject_chat_session_transfer<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Hands a session back to the queue so that an agent can pick it up.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/Reset`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_ResetChatSession.html)
    fn reset_chat_session<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the conversation of a session as one text, plain or HTML.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/Transcript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_GetChatTranscript.html)
    fn get_chat_transcript<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
        html: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Asks another agent to take over a session.
    ///
    /// `POST /api/v1/ChatSession/{chatSessionId}/TransferTo/{toAssociate}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_TransferChatSession.html)
    fn transfer_chat_session<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: i32,
        to_associate: String,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one session by its id.
    ///
    /// `GET /api/v1/ChatSession/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_GetChatSessionEntity.html)
    fn get_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ChatSessionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a session and returns it as stored.
    ///
    /// `PUT /api/v1/ChatSession/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PutChatSessionEntity.html)
    fn put_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ChatSessionEntity,
    ) -> impl Future<Output = Result<Option<ChatSessionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a session.
    ///
    /// `DELETE /api/v1/ChatSession/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_DeleteChatSessionEntity.html)
    fn delete_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes some properties of a session and returns all of it.
    ///
    /// `PATCH /api/v1/ChatSession/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/ChatSession/v1ChatSessionEntity_PatchChatSessionEntity.html)
    fn patch_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: Vec<JsonPatch>,
    ) -> impl Future<Output = Result<Option<ChatSessionEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `ChatSession`, served by `api`.
pub fn routes(api: impl ChatSessionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ChatSessionServer`] that goes with an operation.
fn dispatch<'a, T: ChatSessionServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
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
        Some(Op::PostChatSessionEntity) => server::respond(cx, api.post_chat_session_entity(cx, take!(input.body()))),
        Some(Op::ChatSessionsForUser) => server::respond(cx, api.chat_sessions_for_user(cx)),
        Some(Op::PickUpFirstChatSession) => server::respond(cx, api.pick_up_first_chat_session(cx)),
        Some(Op::DefaultChatSessionEntity) => server::respond(cx, api.default_chat_session_entity(cx)),
        Some(Op::AcceptChatSessionTransfer) => server::respond(
            cx,
            api.accept_chat_session_transfer(cx, take!(input.path("chatSessionId"))),
        ),
        Some(Op::GetChatMessages) => server::respond(
            cx,
            api.get_chat_messages(cx, take!(input.path("chatSessionId")), take!(input.query("after"))),
        ),
        Some(Op::AddChatMessage) => server::respond(
            cx,
            api.add_chat_message(cx, take!(input.path("chatSessionId")), take!(input.body())),
        ),
        Some(Op::PickUpChatSession) => server::respond(
            cx,
            api.pick_up_chat_session(cx, take!(input.path("chatSessionId"))),
        ),
        Some(Op::RejectChatSessionTransfer) => server::respond(
            cx,
            api.reject_chat_session_transfer(cx, take!(input.path("chatSessionId"))),
        ),
        Some(Op::ResetChatSession) => server::respond(
            cx,
            api.reset_chat_session(cx, take!(input.path("chatSessionId"))),
        ),
        Some(Op::GetChatTranscript) => server::respond(
            cx,
            api.get_chat_transcript(cx, take!(input.path("chatSessionId")), take!(input.query("html"))),
        ),
        Some(Op::TransferChatSession) => server::respond(
            cx,
            api.transfer_chat_session(cx, take!(input.path("chatSessionId")), take!(input.path("toAssociate"))),
        ),
        Some(Op::GetChatSessionEntity) => server::respond(cx, api.get_chat_session_entity(cx, take!(input.path("id")))),
        Some(Op::PutChatSessionEntity) => server::respond(
            cx,
            api.put_chat_session_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteChatSessionEntity) => server::respond(
            cx,
            api.delete_chat_session_entity(cx, take!(input.path("id"))),
        ),
        Some(Op::PatchChatSessionEntity) => server::respond(
            cx,
            api.patch_chat_session_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
