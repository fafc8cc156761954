// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Chat_Agent" crate::tables::SHARED {
    AcceptChatSessionTransfer "POST /api/v1/Agents/Chat/AcceptChatSessionTransfer v1ChatAgent_AcceptChatSessionTransfer query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AcceptChatSessionTransferRequest field:ChatSessionId sum:895bde34";
    AddChatMessage "POST /api/v1/Agents/Chat/AddChatMessage v1ChatAgent_AddChatMessage query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddChatMessageRequest field:ChatSessionId field:Message sum:d457f51b";
    AddChatTopicUserAgent "POST /api/v1/Agents/Chat/AddChatTopicUserAgent v1ChatAgent_AddChatTopicUserAgent query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddChatTopicUserAgentRequest field:ChatTopicId field:Useragent sum:5679060f";
    ChatSessionsForUser "POST /api/v1/Agents/Chat/ChatSessionsForUser v1ChatAgent_ChatSessionsForUser query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:3f3afe52";
    ChatTopicsForUser "POST /api/v1/Agents/Chat/ChatTopicsForUser v1ChatAgent_ChatTopicsForUser query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:abd35553";
    CreateChatSessionForTopic "POST /api/v1/Agents/Chat/CreateChatSessionForTopic v1ChatAgent_CreateChatSessionForTopic query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateChatSessionForTopicRequest field:ChatTopicId sum:cee97f59";
    CreateDefaultChatSessionEntity "POST /api/v1/Agents/Chat/CreateDefaultChatSessionEntity v1ChatAgent_CreateDefaultChatSessionEntity headers:61cd96ad responses:3ca57e4f sum:6f10377e";
    CreateDefaultChatTopicAgent "POST /api/v1/Agents/Chat/CreateDefaultChatTopicAgent v1ChatAgent_CreateDefaultChatTopicAgent headers:61cd96ad responses:3ca57e4f sum:2b012559";
    CreateDefaultChatTopicEntity "POST /api/v1/Agents/Chat/CreateDefaultChatTopicEntity v1ChatAgent_CreateDefaultChatTopicEntity headers:61cd96ad responses:3ca57e4f sum:2dbc1045";
    DeleteChatSessionEntity "POST /api/v1/Agents/Chat/DeleteChatSessionEntity v1ChatAgent_DeleteChatSessionEntity query:required:int32:chatSessionEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:2a8e0933";
    DeleteChatTopicEntity "POST /api/v1/Agents/Chat/DeleteChatTopicEntity v1ChatAgent_DeleteChatTopicEntity query:required:int32:chatTopicEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:093c906f";
    DeleteChatTopicUserAgent "POST /api/v1/Agents/Chat/DeleteChatTopicUserAgent v1ChatAgent_DeleteChatTopicUserAgent query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteChatTopicUserAgentRequest field:ChatTopicId field:Username sum:b84dbcfb";
    GetChatMessages "POST /api/v1/Agents/Chat/GetChatMessages v1ChatAgent_GetChatMessages reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetChatMessagesRequest field:ChatSessionId field:After sum:1ea89371";
    GetChatPresence "POST /api/v1/Agents/Chat/GetChatPresence v1ChatAgent_GetChatPresence reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:db3acd59";
    GetChatSessionEntity "POST /api/v1/Agents/Chat/GetChatSessionEntity v1ChatAgent_GetChatSessionEntity reads query:required:int32:chatSessionEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:14d98fa6";
    GetChatTopicEntity "POST /api/v1/Agents/Chat/GetChatTopicEntity v1ChatAgent_GetChatTopicEntity reads query:required:int32:chatTopicEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:a236a190";
    GetChatTopicUserAgent "POST /api/v1/Agents/Chat/GetChatTopicUserAgent v1ChatAgent_GetChatTopicUserAgent reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetChatTopicUserAgentRequest field:ChatTopicId field:Username sum:3bcda992";
    GetChatTopicUserAgentList "POST /api/v1/Agents/Chat/GetChatTopicUserAgentList v1ChatAgent_GetChatTopicUserAgentList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetChatTopicUserAgentListRequest field:ChatTopicId sum:4a0bbfa8";
    GetChatTranscript "POST /api/v1/Agents/Chat/GetChatTranscript v1ChatAgent_GetChatTranscript reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetChatTranscriptRequest field:ChatSessionId field:Html sum:80153f78";
    GetUserAgentList "POST /api/v1/Agents/Chat/GetUserAgentList v1ChatAgent_GetUserAgentList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetUserAgentListRequest field:Flat field:OnlyPresent sum:32e44f40";
    IsWithinOpeningHours "POST /api/v1/Agents/Chat/IsWithinOpeningHours v1ChatAgent_IsWithinOpeningHours reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:IsWithinOpeningHoursRequest field:ChatTopicId sum:c5cddaa8";
    PickUpChatSession "POST /api/v1/Agents/Chat/PickUpChatSession v1ChatAgent_PickUpChatSession query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:PickUpChatSessionRequest field:ChatSessionId sum:569c1822";
    PickUpFirstChatSession "POST /api/v1/Agents/Chat/PickUpFirstChatSession v1ChatAgent_PickUpFirstChatSession query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:aeb0562d";
    RejectChatSessionTransfer "POST /api/v1/Agents/Chat/RejectChatSessionTransfer v1ChatAgent_RejectChatSessionTransfer query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:RejectChatSessionTransferRequest field:ChatSessionId sum:8b20321e";
    ResetChatSession "POST /api/v1/Agents/Chat/ResetChatSession v1ChatAgent_ResetChatSession query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ResetChatSessionRequest field:ChatSessionId sum:551e29d0";
    SaveChatPresence "POST /api/v1/Agents/Chat/SaveChatPresence v1ChatAgent_SaveChatPresence query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SaveChatPresenceRequest field:ChatPresence sum:cd69fe32";
    SaveChatSessionEntity "POST /api/v1/Agents/Chat/SaveChatSessionEntity v1ChatAgent_SaveChatSessionEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8e934c79";
    SaveChatTopicEntity "POST /api/v1/Agents/Chat/SaveChatTopicEntity v1ChatAgent_SaveChatTopicEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:24bf1bae";
    TransferChatSession "POST /api/v1/Agents/Chat/TransferChatSession v1ChatAgent_TransferChatSession query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:TransferChatSessionRequest field:ChatSessionId field:ToAssociate sum:9f51d233";
    UpdateChatTopicUserAgent "POST /api/v1/Agents/Chat/UpdateChatTopicUserAgent v1ChatAgent_UpdateChatTopicUserAgent query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:UpdateChatTopicUserAgentRequest field:ChatTopicId field:Username field:Useragent sum:82b139cf";
    UpdateChatTopicUserAgents "POST /api/v1/Agents/Chat/UpdateChatTopicUserAgents v1ChatAgent_UpdateChatTopicUserAgents query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:UpdateChatTopicUserAgentsRequest field:ChatTopicId field:Useragents sum:aef6976e";
} }
