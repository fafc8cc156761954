// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "ChatSession" crate::tables::SHARED {
    GetAll "GET /api/v1/ChatSession v1ChatSessionEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:36f95770";
    PostChatSessionEntity "POST /api/v1/ChatSession v1ChatSessionEntity_PostChatSessionEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cd45168c";
    ChatSessionsForUser "GET /api/v1/ChatSession/ForCurrentUser v1ChatSessionEntity_ChatSessionsForUser headers:61cd96ad responses:3ca57e4f sum:91bc1500";
    PickUpFirstChatSession "POST /api/v1/ChatSession/Pickup v1ChatSessionEntity_PickUpFirstChatSession headers:61cd96ad responses:3ca57e4f sum:ac88bd0d";
    DefaultChatSessionEntity "GET /api/v1/ChatSession/default v1ChatSessionEntity_DefaultChatSessionEntity headers:61cd96ad responses:3ca57e4f sum:43273e12";
    AcceptChatSessionTransfer "POST /api/v1/ChatSession/{chatSessionId}/AcceptTransfer v1ChatSessionEntity_AcceptChatSessionTransfer path:required:int32:chatSessionId headers:61cd96ad responses:3ca57e4f sum:be1d898f";
    GetChatMessages "GET /api/v1/ChatSession/{chatSessionId}/Messages v1ChatSessionEntity_GetChatMessages path:required:int32:chatSessionId query:optional:int32:after headers:61cd96ad responses:3ca57e4f sum:a830cbc8";
    AddChatMessage "POST /api/v1/ChatSession/{chatSessionId}/Messages v1ChatSessionEntity_AddChatMessage path:required:int32:chatSessionId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:deddb0f3";
    PickUpChatSession "POST /api/v1/ChatSession/{chatSessionId}/Pickup v1ChatSessionEntity_PickUpChatSession path:required:int32:chatSessionId headers:61cd96ad responses:3ca57e4f sum:d9a7b6c0";
    RejectChatSessionTransfer "POST /api/v1/ChatSession/{chatSessionId}/RejectTransfer v1ChatSessionEntity_RejectChatSessionTransfer path:required:int32:chatSessionId headers:61cd96ad responses:3ca57e4f sum:dffa9880";
    ResetChatSession "POST /api/v1/ChatSession/{chatSessionId}/Reset v1ChatSessionEntity_ResetChatSession path:required:int32:chatSessionId headers:61cd96ad responses:3ca57e4f sum:79abf371";
    GetChatTranscript "POST /api/v1/ChatSession/{chatSessionId}/Transcript v1ChatSessionEntity_GetChatTranscript path:required:int32:chatSessionId query:optional:bool:html headers:61cd96ad responses:3ca57e4f sum:376b5235";
    TransferChatSession "POST /api/v1/ChatSession/{chatSessionId}/TransferTo/{toAssociate} v1ChatSessionEntity_TransferChatSession path:required:int32:chatSessionId path:required:text:toAssociate headers:61cd96ad responses:3ca57e4f sum:2373ed80";
    GetChatSessionEntity "GET /api/v1/ChatSession/{id} v1ChatSessionEntity_GetChatSessionEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:17023eb6";
    PutChatSessionEntity "PUT /api/v1/ChatSession/{id} v1ChatSessionEntity_PutChatSessionEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:20b6ee5f";
    DeleteChatSessionEntity "DELETE /api/v1/ChatSession/{id} v1ChatSessionEntity_DeleteChatSessionEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:540673b8";
    PatchChatSessionEntity "PATCH /api/v1/ChatSession/{id} v1ChatSessionEntity_PatchChatSessionEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:67060dd5";
} }
