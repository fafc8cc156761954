// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Chat_Agent" 31 {
    0 ACCEPT_CHAT_SESSION_TRANSFER Post "/api/v1/Agents/Chat/AcceptChatSessionTransfer" "v1ChatAgent_AcceptChatSessionTransfer" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 ADD_CHAT_MESSAGE Post "/api/v1/Agents/Chat/AddChatMessage" "v1ChatAgent_AddChatMessage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 ADD_CHAT_TOPIC_USER_AGENT Post "/api/v1/Agents/Chat/AddChatTopicUserAgent" "v1ChatAgent_AddChatTopicUserAgent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 CHAT_SESSIONS_FOR_USER Post "/api/v1/Agents/Chat/ChatSessionsForUser" "v1ChatAgent_ChatSessionsForUser" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    4 CHAT_TOPICS_FOR_USER Post "/api/v1/Agents/Chat/ChatTopicsForUser" "v1ChatAgent_ChatTopicsForUser" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    5 CREATE_CHAT_SESSION_FOR_TOPIC Post "/api/v1/Agents/Chat/CreateChatSessionForTopic" "v1ChatAgent_CreateChatSessionForTopic" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 CREATE_DEFAULT_CHAT_SESSION_ENTITY Post "/api/v1/Agents/Chat/CreateDefaultChatSessionEntity" "v1ChatAgent_CreateDefaultChatSessionEntity" [] HEADERS_1, None, ANSWERS_200;
    7 CREATE_DEFAULT_CHAT_TOPIC_AGENT Post "/api/v1/Agents/Chat/CreateDefaultChatTopicAgent" "v1ChatAgent_CreateDefaultChatTopicAgent" [] HEADERS_1, None, ANSWERS_200;
    8 CREATE_DEFAULT_CHAT_TOPIC_ENTITY Post "/api/v1/Agents/Chat/CreateDefaultChatTopicEntity" "v1ChatAgent_CreateDefaultChatTopicEntity" [] HEADERS_1, None, ANSWERS_200;
    9 DELETE_CHAT_SESSION_ENTITY Post "/api/v1/Agents/Chat/DeleteChatSessionEntity" "v1ChatAgent_DeleteChatSessionEntity" [Query "ChatSessionEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    10 DELETE_CHAT_TOPIC_ENTITY Post "/api/v1/Agents/Chat/DeleteChatTopicEntity" "v1ChatAgent_DeleteChatTopicEntity" [Query "ChatTopicEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    11 DELETE_CHAT_TOPIC_USER_AGENT Post "/api/v1/Agents/Chat/DeleteChatTopicUserAgent" "v1ChatAgent_DeleteChatTopicUserAgent" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    12 GET_CHAT_MESSAGES Post "/api/v1/Agents/Chat/GetChatMessages" "v1ChatAgent_GetChatMessages" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_CHAT_PRESENCE Post "/api/v1/Agents/Chat/GetChatPresence" "v1ChatAgent_GetChatPresence" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    14 GET_CHAT_SESSION_ENTITY Post "/api/v1/Agents/Chat/GetChatSessionEntity" "v1ChatAgent_GetChatSessionEntity" [Query "chatSessionEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_CHAT_TOPIC_ENTITY Post "/api/v1/Agents/Chat/GetChatTopicEntity" "v1ChatAgent_GetChatTopicEntity" [Query "chatTopicEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    16 GET_CHAT_TOPIC_USER_AGENT Post "/api/v1/Agents/Chat/GetChatTopicUserAgent" "v1ChatAgent_GetChatTopicUserAgent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_CHAT_TOPIC_USER_AGENT_LIST Post "/api/v1/Agents/Chat/GetChatTopicUserAgentList" "v1ChatAgent_GetChatTopicUserAgentList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_CHAT_TRANSCRIPT Post "/api/v1/Agents/Chat/GetChatTranscript" "v1ChatAgent_GetChatTranscript" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 GET_USER_AGENT_LIST Post "/api/v1/Agents/Chat/GetUserAgentList" "v1ChatAgent_GetUserAgentList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 IS_WITHIN_OPENING_HOURS Post "/api/v1/Agents/Chat/IsWithinOpeningHours" "v1ChatAgent_IsWithinOpeningHours" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 PICK_UP_CHAT_SESSION Post "/api/v1/Agents/Chat/PickUpChatSession" "v1ChatAgent_PickUpChatSession" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 PICK_UP_FIRST_CHAT_SESSION Post "/api/v1/Agents/Chat/PickUpFirstChatSession" "v1ChatAgent_PickUpFirstChatSession" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    23 REJECT_CHAT_SESSION_TRANSFER Post "/api/v1/Agents/Chat/RejectChatSessionTransfer" "v1ChatAgent_RejectChatSessionTransfer" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 RESET_CHAT_SESSION Post "/api/v1/Agents/Chat/ResetChatSession" "v1ChatAgent_ResetChatSession" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 SAVE_CHAT_PRESENCE Post "/api/v1/Agents/Chat/SaveChatPresence" "v1ChatAgent_SaveChatPresence" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    26 SAVE_CHAT_SESSION_ENTITY Post "/api/v1/Agents/Chat/SaveChatSessionEntity" "v1ChatAgent_SaveChatSessionEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 SAVE_CHAT_TOPIC_ENTITY Post "/api/v1/Agents/Chat/SaveChatTopicEntity" "v1ChatAgent_SaveChatTopicEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 TRANSFER_CHAT_SESSION Post "/api/v1/Agents/Chat/TransferChatSession" "v1ChatAgent_TransferChatSession" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    29 UPDATE_CHAT_TOPIC_USER_AGENT Post "/api/v1/Agents/Chat/UpdateChatTopicUserAgent" "v1ChatAgent_UpdateChatTopicUserAgent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    30 UPDATE_CHAT_TOPIC_USER_AGENTS Post "/api/v1/Agents/Chat/UpdateChatTopicUserAgents" "v1ChatAgent_UpdateChatTopicUserAgents" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
