// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "ChatTopic" crate::tables::SHARED {
    PostChatTopicEntity "POST /api/v1/ChatTopic v1ChatTopicEntity_PostChatTopicEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:450b5b86";
    ChatTopicsForUser "GET /api/v1/ChatTopic/ForCurrentUser v1ChatTopicEntity_ChatTopicsForUser headers:61cd96ad responses:3ca57e4f sum:e04947c8";
    GetUserAgentList "GET /api/v1/ChatTopic/UserAgents v1ChatTopicEntity_GetUserAgentList query:optional:bool:flat query:optional:bool:onlyPresent headers:61cd96ad responses:3ca57e4f sum:0a82d35e";
    DefaultChatTopicEntity "GET /api/v1/ChatTopic/default v1ChatTopicEntity_DefaultChatTopicEntity headers:61cd96ad responses:3ca57e4f sum:2230181c";
    IsWithinOpeningHours "GET /api/v1/ChatTopic/{chatTopicId}/IsOpen v1ChatTopicEntity_IsWithinOpeningHours path:required:int32:chatTopicId headers:61cd96ad responses:3ca57e4f sum:dbf7af74";
    Sessions "GET /api/v1/ChatTopic/{chatTopicId}/Sessions v1ChatTopicEntity_Sessions path:required:int32:chatTopicId query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:446a4f31";
    CreateChatSessionForTopic "POST /api/v1/ChatTopic/{chatTopicId}/Sessions v1ChatTopicEntity_CreateChatSessionForTopic path:required:int32:chatTopicId headers:61cd96ad responses:3ca57e4f sum:853eb293";
    GetChatTopicUserAgentList "GET /api/v1/ChatTopic/{chatTopicId}/UserAgent v1ChatTopicEntity_GetChatTopicUserAgentList path:required:int32:chatTopicId headers:61cd96ad responses:3ca57e4f sum:49ae4792";
    UpdateChatTopicUserAgents "PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent v1ChatTopicEntity_UpdateChatTopicUserAgents path:required:int32:chatTopicId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e030706a";
    AddChatTopicUserAgent "POST /api/v1/ChatTopic/{chatTopicId}/UserAgent v1ChatTopicEntity_AddChatTopicUserAgent path:required:int32:chatTopicId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:2df8a075";
    GetChatTopicUserAgent "GET /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username} v1ChatTopicEntity_GetChatTopicUserAgent path:required:int32:chatTopicId path:required:text:username headers:61cd96ad responses:3ca57e4f sum:2d1cd0ba";
    UpdateChatTopicUserAgent "PUT /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username} v1ChatTopicEntity_UpdateChatTopicUserAgent path:required:int32:chatTopicId path:required:text:username headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:2253f7bc";
    DeleteChatTopicUserAgent "DELETE /api/v1/ChatTopic/{chatTopicId}/UserAgent/{username} v1ChatTopicEntity_DeleteChatTopicUserAgent path:required:int32:chatTopicId path:required:text:username headers:f9ca0ff2 responses:5cd2bdb7 sum:0035fd41";
    GetChatTopicEntity "GET /api/v1/ChatTopic/{id} v1ChatTopicEntity_GetChatTopicEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:c83b5ff4";
    PutChatTopicEntity "PUT /api/v1/ChatTopic/{id} v1ChatTopicEntity_PutChatTopicEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:c67076d1";
    DeleteChatTopicEntity "DELETE /api/v1/ChatTopic/{id} v1ChatTopicEntity_DeleteChatTopicEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:3853bbf2";
    PatchChatTopicEntity "PATCH /api/v1/ChatTopic/{id} v1ChatTopicEntity_PatchChatTopicEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:4edc94a3";
} }
