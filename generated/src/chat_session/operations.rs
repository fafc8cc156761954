// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ChatSession" crate::tables::SHARED {
    AcceptChatSessionTransfer "POST /api/v1/ChatSession/{chatSessionId}/AcceptTransfer v1ChatSessionEntity_AcceptChatSessionTransfer path:required:int32:chatSessionId headers:0 responses:0";
    GetChatMessages "GET /api/v1/ChatSession/{chatSessionId}/Messages v1ChatSessionEntity_GetChatMessages path:required:int32:chatSessionId query:optional:int32:after headers:0 responses:0";
    AddChatMessage "POST /api/v1/ChatSession/{chatSessionId}/Messages v1ChatSessionEntity_AddChatMessage path:required:int32:chatSessionId headers:0 request:0 responses:0";
    ChatSessionsForUser "GET /api/v1/ChatSession/ForCurrentUser v1ChatSessionEntity_ChatSessionsForUser headers:0 responses:0";
    DefaultChatSessionEntity "GET /api/v1/ChatSession/default v1ChatSessionEntity_DefaultChatSessionEntity headers:0 responses:0";
    GetChatSessionEntity "GET /api/v1/ChatSession/{id} v1ChatSessionEntity_GetChatSessionEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutChatSessionEntity "PUT /api/v1/ChatSession/{id} v1ChatSessionEntity_PutChatSessionEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteChatSessionEntity "DELETE /api/v1/ChatSession/{id} v1ChatSessionEntity_DeleteChatSessionEntity path:required:int32:id headers:1 responses:1";
    PatchChatSessionEntity "PATCH /api/v1/ChatSession/{id} v1ChatSessionEntity_PatchChatSessionEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/ChatSession v1ChatSessionEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostChatSessionEntity "POST /api/v1/ChatSession v1ChatSessionEntity_PostChatSessionEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetChatTranscript "POST /api/v1/ChatSession/{chatSessionId}/Transcript v1ChatSessionEntity_GetChatTranscript path:required:int32:chatSessionId query:optional:bool:html headers:0 responses:0";
    PickUpChatSession "POST /api/v1/ChatSession/{chatSessionId}/Pickup v1ChatSessionEntity_PickUpChatSession path:required:int32:chatSessionId headers:0 responses:0";
    PickUpFirstChatSession "POST /api/v1/ChatSession/Pickup v1ChatSessionEntity_PickUpFirstChatSession headers:0 responses:0";
    RejectChatSessionTransfer "POST /api/v1/ChatSession/{chatSessionId}/RejectTransfer v1ChatSessionEntity_RejectChatSessionTransfer path:required:int32:chatSessionId headers:0 responses:0";
    ResetChatSession "POST /api/v1/ChatSession/{chatSessionId}/Reset v1ChatSessionEntity_ResetChatSession path:required:int32:chatSessionId headers:0 responses:0";
    TransferChatSession "POST /api/v1/ChatSession/{chatSessionId}/TransferTo/{toAssociate} v1ChatSessionEntity_TransferChatSession path:required:int32:chatSessionId path:required:text:toAssociate headers:0 responses:0";
} }
