// Made by `cargo run --release -p pagewire`; do not edit.

use pagewire_runtime::{Unknown, carrier};
use crate::types::Associate;

/// Assignment of one user to a chat topic, with what the user may do there: listen, respond, manage,
/// and receive notifications. A user with none of these rights is not a member.
///
/// Presence is not part of it: that is one switch an agent for all topics, `ChatPresence`.
///
/// - taken by
///   [`chat_topic().update_chat_topic_user_agents`](../chat_topic/struct.ChatTopicClient.html#method.update_chat_topic_user_agents),
///   [`chat_topic().add_chat_topic_user_agent`](../chat_topic/struct.ChatTopicClient.html#method.add_chat_topic_user_agent),
///   [`chat_topic().update_chat_topic_user_agent`](../chat_topic/struct.ChatTopicClient.html#method.update_chat_topic_user_agent),
///   [`chat_agent().add_chat_topic_user_agent`](../chat_agent/struct.ChatAgentClient.html#method.add_chat_topic_user_agent),
///   [`chat_agent().update_chat_topic_user_agent`](../chat_agent/struct.ChatAgentClient.html#method.update_chat_topic_user_agent),
///   [`chat_agent().update_chat_topic_user_agents`](../chat_agent/struct.ChatAgentClient.html#method.update_chat_topic_user_agents).
/// - returned by
///   [`chat_topic().get_chat_topic_user_agent_list`](../chat_topic/struct.ChatTopicClient.html#method.get_chat_topic_user_agent_list),
///   [`chat_topic().update_chat_topic_user_agents`](../chat_topic/struct.ChatTopicClient.html#method.update_chat_topic_user_agents),
///   [`chat_topic().add_chat_topic_user_agent`](../chat_topic/struct.ChatTopicClient.html#method.add_chat_topic_user_agent),
///   [`chat_topic().get_chat_topic_user_agent`](../chat_topic/struct.ChatTopicClient.html#method.get_chat_topic_user_agent),
///   [`chat_topic().update_chat_topic_user_agent`](../chat_topic/struct.ChatTopicClient.html#method.update_chat_topic_user_agent),
///   [`chat_agent().add_chat_topic_user_agent`](../chat_agent/struct.ChatAgentClient.html#method.add_chat_topic_user_agent)
///   and 5 more operations.
#[non_exhaustive]
pub struct ChatTopicAgent {
    /// The topic; the id in the path or beside the carrier wins over it.
    pub topic_id: Option<i32>,
    /// The agent, recognized by AssociateId or, without one, by Name or UserName.
    pub user: Option<Box<Associate>>,
    /// May watch the sessions of others without taking part.
    pub can_listen: Option<bool>,
    /// May take sessions and answer.
    pub can_respond: Option<bool>,
    /// Manages the topic: gets the warnings for managers, may transfer and take over sessions of others.
    pub can_manage: Option<bool>,
    /// Gets notifications while present.
    pub can_notify: Option<bool>,
    /// What came on the wire and has no field here; it is sent back.
    pub unknown: Unknown,
}

carrier! { ChatTopicAgent "ChatTopicAgent" crate::PROFILE {
    0 topic_id set_topic_id i32 = "TopicId";
    1 user set_user Box<Associate> = "User";
    2 can_listen set_can_listen bool = "CanListen";
    3 can_respond set_can_respond bool = "CanRespond";
    4 can_manage set_can_manage bool = "CanManage";
    5 can_notify set_can_notify bool = "CanNotify";
} }
