// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "ChatTopic" 17 {
    0 GET_CHAT_TOPIC_USER_AGENT_LIST Get "/api/v1/ChatTopic/{chatTopicId}/UserAgent" "v1ChatTopicEntity_GetChatTopicUserAgentList" [Path "chatTopicId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    1 UPDATE_CHAT_TOPIC_USER_AGENTS Put "/api/v1/ChatTopic/{chatTopicId}/UserAgent" "v1ChatTopicEntity_UpdateChatTopicUserAgents" [Path "chatTopicId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 ADD_CHAT_TOPIC_USER_AGENT Post "/api/v1/ChatTopic/{chatTopicId}/UserAgent" "v1ChatTopicEntity_AddChatTopicUserAgent" [Path "chatTopicId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 CHAT_TOPICS_FOR_USER Get "/api/v1/ChatTopic/ForCurrentUser" "v1ChatTopicEntity_ChatTopicsForUser" [] HEADERS_1, None, ANSWERS_200;
    4 SESSIONS Get "/api/v1/ChatTopic/{chatTopicId}/Sessions" "v1ChatTopicEntity_Sessions" [Path "chatTopicId" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    5 CREATE_CHAT_SESSION_FOR_TOPIC Post "/api/v1/ChatTopic/{chatTopicId}/Sessions" "v1ChatTopicEntity_CreateChatSessionForTopic" [Path "chatTopicId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    6 DEFAULT_CHAT_TOPIC_ENTITY Get "/api/v1/ChatTopic/default" "v1ChatTopicEntity_DefaultChatTopicEntity" [] HEADERS_1, None, ANSWERS_200;
    7 GET_CHAT_TOPIC_ENTITY Get "/api/v1/ChatTopic/{id}" "v1ChatTopicEntity_GetChatTopicEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    8 PUT_CHAT_TOPIC_ENTITY Put "/api/v1/ChatTopic/{id}" "v1ChatTopicEntity_PutChatTopicEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    9 DELETE_CHAT_TOPIC_ENTITY Delete "/api/v1/ChatTopic/{id}" "v1ChatTopicEntity_DeleteChatTopicEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    10 PATCH_CHAT_TOPIC_ENTITY Patch "/api/v1/ChatTopic/{id}" "v1ChatTopicEntity_PatchChatTopicEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    11 GET_CHAT_TOPIC_USER_AGENT Get "/api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}" "v1ChatTopicEntity_GetChatTopicUserAgent" [Path "chatTopicId" Int32 Required, Path "username" Text Required] HEADERS_1, None, ANSWERS_200;
    12 UPDATE_CHAT_TOPIC_USER_AGENT Put "/api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}" "v1ChatTopicEntity_UpdateChatTopicUserAgent" [Path "chatTopicId" Int32 Required, Path "username" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 DELETE_CHAT_TOPIC_USER_AGENT Delete "/api/v1/ChatTopic/{chatTopicId}/UserAgent/{username}" "v1ChatTopicEntity_DeleteChatTopicUserAgent" [Path "chatTopicId" Int32 Required, Path "username" Text Required] HEADERS_2, None, ANSWERS_204;
    14 GET_USER_AGENT_LIST Get "/api/v1/ChatTopic/UserAgents" "v1ChatTopicEntity_GetUserAgentList" [Query "flat" Bool Required, Query "onlyPresent" Bool Optional] HEADERS_1, None, ANSWERS_200;
    15 IS_WITHIN_OPENING_HOURS Get "/api/v1/ChatTopic/{chatTopicId}/IsOpen" "v1ChatTopicEntity_IsWithinOpeningHours" [Path "chatTopicId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    16 POST_CHAT_TOPIC_ENTITY Post "/api/v1/ChatTopic" "v1ChatTopicEntity_PostChatTopicEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
