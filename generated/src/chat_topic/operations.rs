// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ChatTopic" crate::tables::SHARED {
    GetChatTopicUserAgentList "GET /api/v1/ChatTopic/{chatTopicId}/UserAgent v1ChatTopicEntity_GetChatTopicUserAgentList path:required:int32:chatTopicId headers:0 responses:0";
    UpdateChatTopicUserAgents "PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent v1ChatTopicEntity_UpdateChatTopicUserAgents path:required:int32:chatTopicId headers:0 request:0 responses:0";
    AddChatTopicUserAgent "POST /api/v1/ChatTopic/{chatTopicId}/UserAgent v1ChatTopicEntity_AddChatTopicUserAgent path:required:int32:chatTopicId headers:0 request:0 responses:0";
    ChatTopicsForUser "GET /api/v1/ChatTopic/ForCurrentUser v1ChatTopicEntity_ChatTopicsForUser headers:0 responses:0";
    Sessions "GET /api/v1/ChatTopic/{chatTopicId}/Sessions v1ChatTopicEntity_Sessions path:required:int32:chatTopicId query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    CreateChatSessionForTopic "POST /api/v1/ChatTopic/{chatTopicId}/Sessions v1ChatTopicEntity_CreateChatSessionForTopic path:required:int32:chatTopicId headers:0 responses:0";
    DefaultChatTopicEntity "GET /api/v1/ChatTopic/default v1ChatTopicEntity_DefaultChatTopicEntity headers:0 responses:0";
    GetChatTopicEntity "GET /api/v1/ChatTopic/{id} v1ChatTopicEntity_GetChatTopicEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutChatTopicEntity "PUT /api/v1/ChatTopic/{id} v1ChatTopicEntity_PutChatTopicEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteChatTopicEntity "DELETE /api/v1/ChatTopic/{id} v1ChatTopicEntity_DeleteChatTopicEntity path:required:int32:id headers:1 responses:1";
    PatchChatTopicEntity "PATCH /api/v1/ChatTopic/{id} v1ChatTopicEntity_PatchChatTopicEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetChatTopicUserAgent "GET /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username} v1ChatTopicEntity_GetChatTopicUserAgent path:required:int32:chatTopicId path:required:text:username headers:0 responses:0";
    UpdateChatTopicUserAgent "PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username} v1ChatTopicEntity_UpdateChatTopicUserAgent path:required:int32:chatTopicId path:required:text:username headers:0 request:0 responses:0";
    DeleteChatTopicUserAgent "DELETE /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username} v1ChatTopicEntity_DeleteChatTopicUserAgent path:required:int32:chatTopicId path:required:text:username headers:1 responses:1";
    GetUserAgentList "GET /api/v1/ChatTopic/UserAgents v1ChatTopicEntity_GetUserAgentList query:required:bool:flat query:optional:bool:onlyPresent headers:0 responses:0";
    IsWithinOpeningHours "GET /api/v1/ChatTopic/{chatTopicId}/IsOpen v1ChatTopicEntity_IsWithinOpeningHours path:required:int32:chatTopicId headers:0 responses:0";
    PostChatTopicEntity "POST /api/v1/ChatTopic v1ChatTopicEntity_PostChatTopicEntity query:optional:text:$select headers:0 request:0 responses:0";
} }
