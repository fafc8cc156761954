// Made by `cargo run --release -p generator`; do not edit.

use runtime::{Unknown, carrier};
use crate::types::{ChatMessage, ChatPresence, ChatTopicAgent};

/// AcceptChatSessionTransfer: Takes over a session that another agent wants to hand to the caller.
#[non_exhaustive]
pub struct AcceptChatSessionTransferRequest {
    /// The session to take over.
    pub chat_session_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AcceptChatSessionTransferRequest "AcceptChatSessionTransferRequest" {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
} }

/// AddChatMessage: Adds a message to a session.
#[non_exhaustive]
pub struct AddChatMessageRequest {
    /// Session that the message goes to; wins over the id inside the message.
    pub chat_session_id: Option<i32>,
    /// The message; Type and Message are enough.
    pub message: Option<Box<ChatMessage>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddChatMessageRequest "AddChatMessageRequest" {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    1 message set_message Box<ChatMessage> = "Message";
} }

/// AddChatTopicUserAgent: Makes an agent a member of a topic.
#[non_exhaustive]
pub struct AddChatTopicUserAgentRequest {
    /// The topic; wins over the id inside the membership.
    pub chat_topic_id: Option<i32>,
    /// The agent and the rights.
    pub useragent: Option<Box<ChatTopicAgent>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { AddChatTopicUserAgentRequest "AddChatTopicUserAgentRequest" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
    1 useragent set_useragent Box<ChatTopicAgent> = "Useragent";
} }

/// CreateChatSessionForTopic: Opens a new session on a topic.
#[non_exhaustive]
pub struct CreateChatSessionForTopicRequest {
    /// Topic to open the session on.
    pub chat_topic_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { CreateChatSessionForTopicRequest "CreateChatSessionForTopicRequest" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
} }

/// DeleteChatTopicUserAgent: Takes an agent off a topic.
#[non_exhaustive]
pub struct DeleteChatTopicUserAgentRequest {
    /// The topic.
    pub chat_topic_id: Option<i32>,
    /// User name of the agent, or the associate id as text; the name is tried first.
    pub username: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { DeleteChatTopicUserAgentRequest "DeleteChatTopicUserAgentRequest" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
    1 username set_username String = "Username";
} }

/// GetChatMessages: Returns the messages of a session, all of them or only the newer ones.
#[non_exhaustive]
pub struct GetChatMessagesRequest {
    /// The session to read.
    pub chat_session_id: Option<i32>,
    /// Id of the last message that is known already; 0 or absent for all.
    pub after: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetChatMessagesRequest "GetChatMessagesRequest" {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    1 after set_after i32 = "After";
} }

/// GetChatTopicUserAgentList: Lists the agents of a topic with their rights on it.
#[non_exhaustive]
pub struct GetChatTopicUserAgentListRequest {
    /// The topic to read.
    pub chat_topic_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetChatTopicUserAgentListRequest "GetChatTopicUserAgentListRequest" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
} }

/// GetChatTopicUserAgent: Returns the rights of one agent on a topic.
#[non_exhaustive]
pub struct GetChatTopicUserAgentRequest {
    /// The topic to read.
    pub chat_topic_id: Option<i32>,
    /// User name of the agent, or the associate id as text; the name is tried first.
    pub username: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetChatTopicUserAgentRequest "GetChatTopicUserAgentRequest" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
    1 username set_username String = "Username";
} }

/// GetChatTranscript: Returns the conversation of a session as one text, plain or HTML.
#[non_exhaustive]
pub struct GetChatTranscriptRequest {
    /// The session to write out.
    pub chat_session_id: Option<i32>,
    /// true for HTML, false or absent for plain text.
    pub html: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetChatTranscriptRequest "GetChatTranscriptRequest" {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    1 html set_html bool = "Html";
} }

/// GetUserAgentList: Lists the users with a chat licence, flat or by user group.
#[non_exhaustive]
pub struct GetUserAgentListRequest {
    /// true for a plain list, false for user groups with their users below.
    pub flat: Option<bool>,
    /// true leaves out who is away.
    pub only_present: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { GetUserAgentListRequest "GetUserAgentListRequest" {
    0 flat set_flat bool = "Flat";
    1 only_present set_only_present bool = "OnlyPresent";
} }

/// IsWithinOpeningHours: Tells whether a topic is open right now.
#[non_exhaustive]
pub struct IsWithinOpeningHoursRequest {
    /// The topic to ask about.
    pub chat_topic_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { IsWithinOpeningHoursRequest "IsWithinOpeningHoursRequest" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
} }

/// PickUpChatSession: Answers a session that waits in the queue.
#[non_exhaustive]
pub struct PickUpChatSessionRequest {
    /// The session to answer.
    pub chat_session_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { PickUpChatSessionRequest "PickUpChatSessionRequest" {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
} }

/// RejectChatSessionTransfer: Declines a transfer, so that the session stays with its agent.
#[non_exhaustive]
pub struct RejectChatSessionTransferRequest {
    /// The session that the caller does not take.
    pub chat_session_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { RejectChatSessionTransferRequest "RejectChatSessionTransferRequest" {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
} }

/// ResetChatSession: Hands a session back to the queue so that an agent can pick it up.
#[non_exhaustive]
pub struct ResetChatSessionRequest {
    /// The session to hand back.
    pub chat_session_id: Option<i32>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ResetChatSessionRequest "ResetChatSessionRequest" {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
} }

/// SaveChatPresence: Sets who is present and who is away.
#[non_exhaustive]
pub struct SaveChatPresenceRequest {
    /// The users to set, with UserId and Present.
    pub chat_presence: Option<Vec<ChatPresence>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { SaveChatPresenceRequest "SaveChatPresenceRequest" {
    0 chat_presence set_chat_presence Vec<ChatPresence> = "ChatPresence";
} }

/// TransferChatSession: Asks another agent to take over a session.
#[non_exhaustive]
pub struct TransferChatSessionRequest {
    /// The session to hand on.
    pub chat_session_id: Option<i32>,
    /// User name or associate id of the agent who is asked, as text.
    pub to_associate: Option<String>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { TransferChatSessionRequest "TransferChatSessionRequest" {
    0 chat_session_id set_chat_session_id i32 = "ChatSessionId";
    1 to_associate set_to_associate String = "ToAssociate";
} }

/// UpdateChatTopicUserAgent: Changes the rights of one agent on a topic.
#[non_exhaustive]
pub struct UpdateChatTopicUserAgentRequest {
    /// The topic; wins over the id inside the membership.
    pub chat_topic_id: Option<i32>,
    /// User name of the agent, or the associate id as text; the name is tried first.
    pub username: Option<String>,
    /// The rights to set.
    pub useragent: Option<Box<ChatTopicAgent>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateChatTopicUserAgentRequest "UpdateChatTopicUserAgentRequest" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
    1 username set_username String = "Username";
    2 useragent set_useragent Box<ChatTopicAgent> = "Useragent";
} }

/// UpdateChatTopicUserAgents: Replaces all agents of a topic.
#[non_exhaustive]
pub struct UpdateChatTopicUserAgentsRequest {
    /// The topic; wins over the ids inside the memberships.
    pub chat_topic_id: Option<i32>,
    /// All memberships that the topic is to have.
    pub useragents: Option<Vec<ChatTopicAgent>>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { UpdateChatTopicUserAgentsRequest "UpdateChatTopicUserAgentsRequest" {
    0 chat_topic_id set_chat_topic_id i32 = "ChatTopicId";
    1 useragents set_useragents Vec<ChatTopicAgent> = "Useragents";
} }
