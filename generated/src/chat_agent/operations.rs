// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Chat_Agent" crate::tables::SHARED {
    AcceptChatSessionTransfer "POST /api/v1/Agents/Chat/AcceptChatSessionTransfer v1ChatAgent_AcceptChatSessionTransfer query:optional:text:$select headers:0 request:0 responses:0 body:AcceptChatSessionTransferRequest field:ChatSessionId";
    AddChatMessage "POST /api/v1/Agents/Chat/AddChatMessage v1ChatAgent_AddChatMessage query:optional:text:$select headers:0 request:0 responses:0 body:AddChatMessageRequest field:ChatSessionId field:Message";
    AddChatTopicUserAgent "POST /api/v1/Agents/Chat/AddChatTopicUserAgent v1ChatAgent_AddChatTopicUserAgent query:optional:text:$select headers:0 request:0 responses:0 body:AddChatTopicUserAgentRequest field:ChatTopicId field:Useragent";
    ChatSessionsForUser "POST /api/v1/Agents/Chat/ChatSessionsForUser v1ChatAgent_ChatSessionsForUser query:optional:text:$select headers:0 responses:0";
    ChatTopicsForUser "POST /api/v1/Agents/Chat/ChatTopicsForUser v1ChatAgent_ChatTopicsForUser query:optional:text:$select headers:0 responses:0";
    CreateChatSessionForTopic "POST /api/v1/Agents/Chat/CreateChatSessionForTopic v1ChatAgent_CreateChatSessionForTopic query:optional:text:$select headers:0 request:0 responses:0 body:CreateChatSessionForTopicRequest field:ChatTopicId";
    CreateDefaultChatSessionEntity "POST /api/v1/Agents/Chat/CreateDefaultChatSessionEntity v1ChatAgent_CreateDefaultChatSessionEntity headers:0 responses:0";
    CreateDefaultChatTopicAgent "POST /api/v1/Agents/Chat/CreateDefaultChatTopicAgent v1ChatAgent_CreateDefaultChatTopicAgent headers:0 responses:0";
    CreateDefaultChatTopicEntity "POST /api/v1/Agents/Chat/CreateDefaultChatTopicEntity v1ChatAgent_CreateDefaultChatTopicEntity headers:0 responses:0";
    DeleteChatSessionEntity "POST /api/v1/Agents/Chat/DeleteChatSessionEntity v1ChatAgent_DeleteChatSessionEntity query:required:int32:ChatSessionEntityId headers:1 responses:1";
    DeleteChatTopicEntity "POST /api/v1/Agents/Chat/DeleteChatTopicEntity v1ChatAgent_DeleteChatTopicEntity query:required:int32:ChatTopicEntityId headers:1 responses:1";
    DeleteChatTopicUserAgent "POST /api/v1/Agents/Chat/DeleteChatTopicUserAgent v1ChatAgent_DeleteChatTopicUserAgent query:optional:text:$select headers:1 request:0 responses:1 body:DeleteChatTopicUserAgentRequest field:ChatTopicId field:Username";
    GetChatMessages "POST /api/v1/Agents/Chat/GetChatMessages v1ChatAgent_GetChatMessages query:optional:text:$select headers:0 request:0 responses:0 body:GetChatMessagesRequest field:ChatSessionId field:After";
    GetChatPresence "POST /api/v1/Agents/Chat/GetChatPresence v1ChatAgent_GetChatPresence query:optional:text:$select headers:0 responses:0";
    GetChatSessionEntity "POST /api/v1/Agents/Chat/GetChatSessionEntity v1ChatAgent_GetChatSessionEntity query:required:int32:chatSessionEntityId query:optional:text:$select headers:0 responses:0";
    GetChatTopicEntity "POST /api/v1/Agents/Chat/GetChatTopicEntity v1ChatAgent_GetChatTopicEntity query:required:int32:chatTopicEntityId query:optional:text:$select headers:0 responses:0";
    GetChatTopicUserAgent "POST /api/v1/Agents/Chat/GetChatTopicUserAgent v1ChatAgent_GetChatTopicUserAgent query:optional:text:$select headers:0 request:0 responses:0 body:GetChatTopicUserAgentRequest field:ChatTopicId field:Username";
    GetChatTopicUserAgentList "POST /api/v1/Agents/Chat/GetChatTopicUserAgentList v1ChatAgent_GetChatTopicUserAgentList query:optional:text:$select headers:0 request:0 responses:0 body:GetChatTopicUserAgentListRequest field:ChatTopicId";
    GetChatTranscript "POST /api/v1/Agents/Chat/GetChatTranscript v1ChatAgent_GetChatTranscript query:optional:text:$select headers:0 request:0 responses:0 body:GetChatTranscriptRequest field:ChatSessionId field:Html";
    GetUserAgentList "POST /api/v1/Agents/Chat/GetUserAgentList v1ChatAgent_GetUserAgentList query:optional:text:$select headers:0 request:0 responses:0 body:GetUserAgentListRequest field:Flat field:OnlyPresent";
    IsWithinOpeningHours "POST /api/v1/Agents/Chat/IsWithinOpeningHours v1ChatAgent_IsWithinOpeningHours query:optional:text:$select headers:0 request:0 responses:0 body:IsWithinOpeningHoursRequest field:ChatTopicId";
    PickUpChatSession "POST /api/v1/Agents/Chat/PickUpChatSession v1ChatAgent_PickUpChatSession query:optional:text:$select headers:0 request:0 responses:0 body:PickUpChatSessionRequest field:ChatSessionId";
    PickUpFirstChatSession "POST /api/v1/Agents/Chat/PickUpFirstChatSession v1ChatAgent_PickUpFirstChatSession query:optional:text:$select headers:0 responses:0";
    RejectChatSessionTransfer "POST /api/v1/Agents/Chat/RejectChatSessionTransfer v1ChatAgent_RejectChatSessionTransfer query:optional:text:$select headers:0 request:0 responses:0 body:RejectChatSessionTransferRequest field:ChatSessionId";
    ResetChatSession "POST /api/v1/Agents/Chat/ResetChatSession v1ChatAgent_ResetChatSession query:optional:text:$select headers:0 request:0 responses:0 body:ResetChatSessionRequest field:ChatSessionId";
    SaveChatPresence "POST /api/v1/Agents/Chat/SaveChatPresence v1ChatAgent_SaveChatPresence query:optional:text:$select headers:1 request:0 responses:1 body:SaveChatPresenceRequest field:ChatPresence";
    SaveChatSessionEntity "POST /api/v1/Agents/Chat/SaveChatSessionEntity v1ChatAgent_SaveChatSessionEntity headers:0 request:0 responses:0";
    SaveChatTopicEntity "POST /api/v1/Agents/Chat/SaveChatTopicEntity v1ChatAgent_SaveChatTopicEntity headers:0 request:0 responses:0";
    TransferChatSession "POST /api/v1/Agents/Chat/TransferChatSession v1ChatAgent_TransferChatSession query:optional:text:$select headers:0 request:0 responses:0 body:TransferChatSessionRequest field:ChatSessionId field:ToAssociate";
    UpdateChatTopicUserAgent "POST /api/v1/Agents/Chat/UpdateChatTopicUserAgent v1ChatAgent_UpdateChatTopicUserAgent query:optional:text:$select headers:0 request:0 responses:0 body:UpdateChatTopicUserAgentRequest field:ChatTopicId field:Username field:Useragent";
    UpdateChatTopicUserAgents "POST /api/v1/Agents/Chat/UpdateChatTopicUserAgents v1ChatAgent_UpdateChatTopicUserAgents query:optional:text:$select headers:0 request:0 responses:0 body:UpdateChatTopicUserAgentsRequest field:ChatTopicId field:Useragents";
} }
