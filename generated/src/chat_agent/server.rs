// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{ChatMessage, ChatPresence, ChatSessionEntity, ChatTopicAgent, ChatTopicEntity, MDOListItem};

use super::operations::*;

/// Handlers of the tag `Chat_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ChatAgentServer: Send + Sync + 'static {
    /// Takes over a session that another agent wants to hand to the caller.
    ///
    /// `POST /api/v1/Agents/Chat/AcceptChatSessionTransfer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_AcceptChatSessionTransfer.html)
    fn accept_chat_session_transfer<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a message to a session.
    ///
    /// `POST /api/v1/Agents/Chat/AddChatMessage`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_AddChatMessage.html)
    fn add_chat_message<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: Option<i32>,
        message: Option<ChatMessage>,
    ) -> impl Future<Output = Result<Option<ChatMessage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Makes an agent a member of a topic.
    ///
    /// `POST /api/v1/Agents/Chat/AddChatTopicUserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_AddChatTopicUserAgent.html)
    fn add_chat_topic_user_agent<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: Option<i32>,
        useragent: Option<ChatTopicAgent>,
    ) -> impl Future<Output = Result<Option<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lists the sessions of all topics that the caller is a member of.
    ///
    /// `POST /api/v1/Agents/Chat/ChatSessionsForUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_ChatSessionsForUser.html)
    fn chat_sessions_for_user<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lists the topics that the caller is a member of.
    ///
    /// `POST /api/v1/Agents/Chat/ChatTopicsForUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_ChatTopicsForUser.html)
    fn chat_topics_for_user<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ChatTopicEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Opens a new session on a topic.
    ///
    /// `POST /api/v1/Agents/Chat/CreateChatSessionForTopic`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_CreateChatSessionForTopic.html)
    fn create_chat_session_for_topic<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a blank session with default values, to fill in and save.
    ///
    /// `POST /api/v1/Agents/Chat/CreateDefaultChatSessionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_CreateDefaultChatSessionEntity.html)
    fn create_default_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a blank membership, to fill in and add to a topic.
    ///
    /// `POST /api/v1/Agents/Chat/CreateDefaultChatTopicAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_CreateDefaultChatTopicAgent.html)
    fn create_default_chat_topic_agent<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a blank topic with default values, to fill in and save.
    ///
    /// `POST /api/v1/Agents/Chat/CreateDefaultChatTopicEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_CreateDefaultChatTopicEntity.html)
    fn create_default_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ChatTopicEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a session.
    ///
    /// `POST /api/v1/Agents/Chat/DeleteChatSessionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_DeleteChatSessionEntity.html)
    fn delete_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes a topic.
    ///
    /// `POST /api/v1/Agents/Chat/DeleteChatTopicEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_DeleteChatTopicEntity.html)
    fn delete_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_entity_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Takes an agent off a topic.
    ///
    /// `POST /api/v1/Agents/Chat/DeleteChatTopicUserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_DeleteChatTopicUserAgent.html)
    fn delete_chat_topic_user_agent<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: Option<i32>,
        username: Option<String>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the messages of a session, all of them or only the newer ones.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatMessages`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatMessages.html)
    fn get_chat_messages<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: Option<i32>,
        after: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ChatMessage>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lists all chat users and shows who is present.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatPresence`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatPresence.html)
    fn get_chat_presence<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<ChatPresence>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one session by its id.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatSessionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatSessionEntity.html)
    fn get_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one topic with all its settings by its id.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatTopicEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatTopicEntity.html)
    fn get_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_entity_id: i32,
    ) -> impl Future<Output = Result<Option<ChatTopicEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the rights of one agent on a topic.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatTopicUserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatTopicUserAgent.html)
    fn get_chat_topic_user_agent<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: Option<i32>,
        username: Option<String>,
    ) -> impl Future<Output = Result<Option<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lists the agents of a topic with their rights on it.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatTopicUserAgentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatTopicUserAgentList.html)
    fn get_chat_topic_user_agent_list<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: Option<i32>,
    ) -> impl Future<Output = Result<Vec<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the conversation of a session as one text, plain or HTML.
    ///
    /// `POST /api/v1/Agents/Chat/GetChatTranscript`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetChatTranscript.html)
    fn get_chat_transcript<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: Option<i32>,
        html: Option<bool>,
    ) -> impl Future<Output = Result<Option<String>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Lists the users with a chat license, flat or by user group.
    ///
    /// `POST /api/v1/Agents/Chat/GetUserAgentList`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_GetUserAgentList.html)
    fn get_user_agent_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        only_present: Option<bool>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns whether a topic is open right now.
    ///
    /// `POST /api/v1/Agents/Chat/IsWithinOpeningHours`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_IsWithinOpeningHours.html)
    fn is_within_opening_hours<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Answers a session that waits in the queue.
    ///
    /// `POST /api/v1/Agents/Chat/PickUpChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_PickUpChatSession.html)
    fn pick_up_chat_session<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Answers the session that has waited longest.
    ///
    /// `POST /api/v1/Agents/Chat/PickUpFirstChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_PickUpFirstChatSession.html)
    fn pick_up_first_chat_session<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Declines a transfer, so that the session stays with its agent.
    ///
    /// `POST /api/v1/Agents/Chat/RejectChatSessionTransfer`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_RejectChatSessionTransfer.html)
    fn reject_chat_session_transfer<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Hands a session back to the queue so that an agent can pick it up.
    ///
    /// `POST /api/v1/Agents/Chat/ResetChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_ResetChatSession.html)
    fn reset_chat_session<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: Option<i32>,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets who is present and who is away.
    ///
    /// `POST /api/v1/Agents/Chat/SaveChatPresence`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_SaveChatPresence.html)
    fn save_chat_presence<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_presence: Option<Vec<ChatPresence>>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates or updates a session and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Chat/SaveChatSessionEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_SaveChatSessionEntity.html)
    fn save_chat_session_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ChatSessionEntity,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Creates or updates a topic and returns it as stored.
    ///
    /// `POST /api/v1/Agents/Chat/SaveChatTopicEntity`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_SaveChatTopicEntity.html)
    fn save_chat_topic_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ChatTopicEntity,
    ) -> impl Future<Output = Result<Option<ChatTopicEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Asks another agent to take over a session.
    ///
    /// `POST /api/v1/Agents/Chat/TransferChatSession`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_TransferChatSession.html)
    fn transfer_chat_session<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_session_id: Option<i32>,
        to_associate: Option<String>,
    ) -> impl Future<Output = Result<Option<ChatSessionEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the rights of one agent on a topic.
    ///
    /// `POST /api/v1/Agents/Chat/UpdateChatTopicUserAgent`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_UpdateChatTopicUserAgent.html)
    fn update_chat_topic_user_agent<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: Option<i32>,
        username: Option<String>,
        useragent: Option<ChatTopicAgent>,
    ) -> impl Future<Output = Result<Option<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces all agents of a topic.
    ///
    /// `POST /api/v1/Agents/Chat/UpdateChatTopicUserAgents`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/Chat_Agent/v1ChatAgent_UpdateChatTopicUserAgents.html)
    fn update_chat_topic_user_agents<'a>(
        &'a self,
        cx: &'a server::Context,
        chat_topic_id: Option<i32>,
        useragents: Option<Vec<ChatTopicAgent>>,
    ) -> impl Future<Output = Result<Vec<ChatTopicAgent>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `Chat_Agent`, served by `api`.
pub fn routes(api: impl ChatAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ChatAgentServer`] that goes with an operation.
fn dispatch<'a, T: ChatAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::AcceptChatSessionTransfer) => {
            let mut chat_session_id = None;
            take!(input.arguments(&mut [&mut chat_session_id]));
            server::respond(cx, api.accept_chat_session_transfer(cx, chat_session_id))
        }
        Some(Op::AddChatMessage) => {
            let mut chat_session_id = None;
            let mut message = None;
            take!(input.arguments(&mut [&mut chat_session_id, &mut message]));
            server::respond(cx, api.add_chat_message(cx, chat_session_id, message))
        }
        Some(Op::AddChatTopicUserAgent) => {
            let mut chat_topic_id = None;
            let mut useragent = None;
            take!(input.arguments(&mut [&mut chat_topic_id, &mut useragent]));
            server::respond(cx, api.add_chat_topic_user_agent(cx, chat_topic_id, useragent))
        }
        Some(Op::ChatSessionsForUser) => server::respond(cx, api.chat_sessions_for_user(cx)),
        Some(Op::ChatTopicsForUser) => server::respond(cx, api.chat_topics_for_user(cx)),
        Some(Op::CreateChatSessionForTopic) => {
            let mut chat_topic_id = None;
            take!(input.arguments(&mut [&mut chat_topic_id]));
            server::respond(cx, api.create_chat_session_for_topic(cx, chat_topic_id))
        }
        Some(Op::CreateDefaultChatSessionEntity) => server::respond(cx, api.create_default_chat_session_entity(cx)),
        Some(Op::CreateDefaultChatTopicAgent) => server::respond(cx, api.create_default_chat_topic_agent(cx)),
        Some(Op::CreateDefaultChatTopicEntity) => server::respond(cx, api.create_default_chat_topic_entity(cx)),
        Some(Op::DeleteChatSessionEntity) => server::respond(
            cx,
            api.delete_chat_session_entity(cx, take!(input.required("chatSessionEntityId"))),
        ),
        Some(Op::DeleteChatTopicEntity) => server::respond(
            cx,
            api.delete_chat_topic_entity(cx, take!(input.required("chatTopicEntityId"))),
        ),
        Some(Op::DeleteChatTopicUserAgent) => {
            let mut chat_topic_id = None;
            let mut username = None;
            take!(input.arguments(&mut [&mut chat_topic_id, &mut username]));
            server::respond(cx, api.delete_chat_topic_user_agent(cx, chat_topic_id, username))
        }
        Some(Op::GetChatMessages) => {
            let mut chat_session_id = None;
            let mut after = None;
            take!(input.arguments(&mut [&mut chat_session_id, &mut after]));
            server::respond(cx, api.get_chat_messages(cx, chat_session_id, after))
        }
        Some(Op::GetChatPresence) => server::respond(cx, api.get_chat_presence(cx)),
        Some(Op::GetChatSessionEntity) => server::respond(
            cx,
            api.get_chat_session_entity(cx, take!(input.required("chatSessionEntityId"))),
        ),
        Some(Op::GetChatTopicEntity) => server::respond(
            cx,
            api.get_chat_topic_entity(cx, take!(input.required("chatTopicEntityId"))),
        ),
        Some(Op::GetChatTopicUserAgent) => {
            let mut chat_topic_id = None;
            let mut username = None;
            take!(input.arguments(&mut [&mut chat_topic_id, &mut username]));
            server::respond(cx, api.get_chat_topic_user_agent(cx, chat_topic_id, username))
        }
        Some(Op::GetChatTopicUserAgentList) => {
            let mut chat_topic_id = None;
            take!(input.arguments(&mut [&mut chat_topic_id]));
            server::respond(cx, api.get_chat_topic_user_agent_list(cx, chat_topic_id))
        }
        Some(Op::GetChatTranscript) => {
            let mut chat_session_id = None;
            let mut html = None;
            take!(input.arguments(&mut [&mut chat_session_id, &mut html]));
            server::respond(cx, api.get_chat_transcript(cx, chat_session_id, html))
        }
        Some(Op::GetUserAgentList) => {
            let mut flat = None;
            let mut only_present = None;
            take!(input.arguments(&mut [&mut flat, &mut only_present]));
            server::respond(cx, api.get_user_agent_list(cx, flat, only_present))
        }
        Some(Op::IsWithinOpeningHours) => {
            let mut chat_topic_id = None;
            take!(input.arguments(&mut [&mut chat_topic_id]));
            server::respond(cx, api.is_within_opening_hours(cx, chat_topic_id))
        }
        Some(Op::PickUpChatSession) => {
            let mut chat_session_id = None;
            take!(input.arguments(&mut [&mut chat_session_id]));
            server::respond(cx, api.pick_up_chat_session(cx, chat_session_id))
        }
        Some(Op::PickUpFirstChatSession) => server::respond(cx, api.pick_up_first_chat_session(cx)),
        Some(Op::RejectChatSessionTransfer) => {
            let mut chat_session_id = None;
            take!(input.arguments(&mut [&mut chat_session_id]));
            server::respond(cx, api.reject_chat_session_transfer(cx, chat_session_id))
        }
        Some(Op::ResetChatSession) => {
            let mut chat_session_id = None;
            take!(input.arguments(&mut [&mut chat_session_id]));
            server::respond(cx, api.reset_chat_session(cx, chat_session_id))
        }
        Some(Op::SaveChatPresence) => {
            let mut chat_presence = None;
            take!(input.arguments(&mut [&mut chat_presence]));
            server::respond(cx, api.save_chat_presence(cx, chat_presence))
        }
        Some(Op::SaveChatSessionEntity) => server::respond(cx, api.save_chat_session_entity(cx, take!(input.body()))),
        Some(Op::SaveChatTopicEntity) => server::respond(cx, api.save_chat_topic_entity(cx, take!(input.body()))),
        Some(Op::TransferChatSession) => {
            let mut chat_session_id = None;
            let mut to_associate = None;
            take!(input.arguments(&mut [&mut chat_session_id, &mut to_associate]));
            server::respond(cx, api.transfer_chat_session(cx, chat_session_id, to_associate))
        }
        Some(Op::UpdateChatTopicUserAgent) => {
            let mut chat_topic_id = None;
            let mut username = None;
            let mut useragent = None;
            take!(input.arguments(&mut [&mut chat_topic_id, &mut username, &mut useragent]));
            server::respond(cx, api.update_chat_topic_user_agent(cx, chat_topic_id, username, useragent))
        }
        Some(Op::UpdateChatTopicUserAgents) => {
            let mut chat_topic_id = None;
            let mut useragents = None;
            take!(input.arguments(&mut [&mut chat_topic_id, &mut useragents]));
            server::respond(cx, api.update_chat_topic_user_agents(cx, chat_topic_id, useragents))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
