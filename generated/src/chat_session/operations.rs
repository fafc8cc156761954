// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "ChatSession" 17 {
    0 ACCEPT_CHAT_SESSION_TRANSFER Post "/api/v1/ChatSession/{chatSessionId}/AcceptTransfer" "v1ChatSessionEntity_AcceptChatSessionTransfer" [Path "chatSessionId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    1 GET_CHAT_MESSAGES Get "/api/v1/ChatSession/{chatSessionId}/Messages" "v1ChatSessionEntity_GetChatMessages" [Path "chatSessionId" Int32 Required, Query "after" Int32 Optional] HEADERS_1, None, ANSWERS_200;
    2 ADD_CHAT_MESSAGE Post "/api/v1/ChatSession/{chatSessionId}/Messages" "v1ChatSessionEntity_AddChatMessage" [Path "chatSessionId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 CHAT_SESSIONS_FOR_USER Get "/api/v1/ChatSession/ForCurrentUser" "v1ChatSessionEntity_ChatSessionsForUser" [] HEADERS_1, None, ANSWERS_200;
    4 DEFAULT_CHAT_SESSION_ENTITY Get "/api/v1/ChatSession/default" "v1ChatSessionEntity_DefaultChatSessionEntity" [] HEADERS_1, None, ANSWERS_200;
    5 GET_CHAT_SESSION_ENTITY Get "/api/v1/ChatSession/{id}" "v1ChatSessionEntity_GetChatSessionEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_CHAT_SESSION_ENTITY Put "/api/v1/ChatSession/{id}" "v1ChatSessionEntity_PutChatSessionEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_CHAT_SESSION_ENTITY Delete "/api/v1/ChatSession/{id}" "v1ChatSessionEntity_DeleteChatSessionEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 PATCH_CHAT_SESSION_ENTITY Patch "/api/v1/ChatSession/{id}" "v1ChatSessionEntity_PatchChatSessionEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    9 GET_ALL Get "/api/v1/ChatSession" "v1ChatSessionEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    10 POST_CHAT_SESSION_ENTITY Post "/api/v1/ChatSession" "v1ChatSessionEntity_PostChatSessionEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_CHAT_TRANSCRIPT Post "/api/v1/ChatSession/{chatSessionId}/Transcript" "v1ChatSessionEntity_GetChatTranscript" [Path "chatSessionId" Int32 Required, Query "html" Bool Optional] HEADERS_1, None, ANSWERS_200;
    12 PICK_UP_CHAT_SESSION Post "/api/v1/ChatSession/{chatSessionId}/Pickup" "v1ChatSessionEntity_PickUpChatSession" [Path "chatSessionId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    13 PICK_UP_FIRST_CHAT_SESSION Post "/api/v1/ChatSession/Pickup" "v1ChatSessionEntity_PickUpFirstChatSession" [] HEADERS_1, None, ANSWERS_200;
    14 REJECT_CHAT_SESSION_TRANSFER Post "/api/v1/ChatSession/{chatSessionId}/RejectTransfer" "v1ChatSessionEntity_RejectChatSessionTransfer" [Path "chatSessionId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    15 RESET_CHAT_SESSION Post "/api/v1/ChatSession/{chatSessionId}/Reset" "v1ChatSessionEntity_ResetChatSession" [Path "chatSessionId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    16 TRANSFER_CHAT_SESSION Post "/api/v1/ChatSession/{chatSessionId}/TransferTo/{toAssociate}" "v1ChatSessionEntity_TransferChatSession" [Path "chatSessionId" Int32 Required, Path "toAssociate" Text Required] HEADERS_1, None, ANSWERS_200;
} }
