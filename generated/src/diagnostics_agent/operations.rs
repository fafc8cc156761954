// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Diagnostics_Agent" crate::tables::SHARED {
    AddWebAppUsage "POST /api/v1/Agents/Diagnostics/AddWebAppUsage v1DiagnosticsAgent_AddWebAppUsage query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:AddWebAppUsageRequest field:WebAppUsages sum:104cb394";
    ChangeLogSettings "POST /api/v1/Agents/Diagnostics/ChangeLogSettings v1DiagnosticsAgent_ChangeLogSettings query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:c4a45097";
    CollectDataAdditions "POST /api/v1/Agents/Diagnostics/CollectDataAdditions v1DiagnosticsAgent_CollectDataAdditions query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:a1a3f1c0";
    CollectTableSizes "POST /api/v1/Agents/Diagnostics/CollectTableSizes v1DiagnosticsAgent_CollectTableSizes query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:faed2ec9";
    CollectWebUsage "POST /api/v1/Agents/Diagnostics/CollectWebUsage v1DiagnosticsAgent_CollectWebUsage query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:56e1e90a";
    CollectWinUsage "POST /api/v1/Agents/Diagnostics/CollectWinUsage v1DiagnosticsAgent_CollectWinUsage query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:a2b41afa";
    FlushCaches "POST /api/v1/Agents/Diagnostics/FlushCaches v1DiagnosticsAgent_FlushCaches query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:cf40f86c";
    FlushCachesByName "POST /api/v1/Agents/Diagnostics/FlushCachesByName v1DiagnosticsAgent_FlushCachesByName query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:FlushCachesByNameRequest field:CacheNames sum:9f15c3eb";
    GetAnalyticsData "POST /api/v1/Agents/Diagnostics/GetAnalyticsData v1DiagnosticsAgent_GetAnalyticsData reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:5b564fd0";
    GetCacheInvalidationGenerations "POST /api/v1/Agents/Diagnostics/GetCacheInvalidationGenerations v1DiagnosticsAgent_GetCacheInvalidationGenerations reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetCacheInvalidationGenerationsRequest field:Names sum:890a82c2";
    GetCacheNames "POST /api/v1/Agents/Diagnostics/GetCacheNames v1DiagnosticsAgent_GetCacheNames reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:223b911e";
    GetCacheState "POST /api/v1/Agents/Diagnostics/GetCacheState v1DiagnosticsAgent_GetCacheState reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetCacheStateRequest field:CacheNames sum:13574070";
    GetEntityCountsForAllUsers "POST /api/v1/Agents/Diagnostics/GetEntityCountsForAllUsers v1DiagnosticsAgent_GetEntityCountsForAllUsers reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:56517ad5";
    GetEntityCountsForCurrentUser "POST /api/v1/Agents/Diagnostics/GetEntityCountsForCurrentUser v1DiagnosticsAgent_GetEntityCountsForCurrentUser reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:48cbc988";
    GetNextTableNumber "POST /api/v1/Agents/Diagnostics/GetNextTableNumber v1DiagnosticsAgent_GetNextTableNumber query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:52836063";
    GetSystemMessages "POST /api/v1/Agents/Diagnostics/GetSystemMessages v1DiagnosticsAgent_GetSystemMessages reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSystemMessagesRequest field:AssociateId sum:c2dac319";
    GetWebAppUsagesForPeriod "POST /api/v1/Agents/Diagnostics/GetWebAppUsagesForPeriod v1DiagnosticsAgent_GetWebAppUsagesForPeriod reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetWebAppUsagesForPeriodRequest field:FromDate field:ToDate field:SearchTerm sum:5f61a521";
    LogViewState "POST /api/v1/Agents/Diagnostics/LogViewState v1DiagnosticsAgent_LogViewState query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:LogViewStateRequest field:ViewState sum:fab00b79";
    PerformTasksAfterCustomObjectTableCreated "POST /api/v1/Agents/Diagnostics/PerformTasksAfterCustomObjectTableCreated v1DiagnosticsAgent_PerformTasksAfterCustomObjectTableCreated query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:PerformTasksAfterCustomObjectTableCreatedRequest field:TableName sum:13c740d8";
    PerformTasksAfterCustomObjectTableDeleted "POST /api/v1/Agents/Diagnostics/PerformTasksAfterCustomObjectTableDeleted v1DiagnosticsAgent_PerformTasksAfterCustomObjectTableDeleted query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:PerformTasksAfterCustomObjectTableDeletedRequest field:TableName sum:302f628c";
    PerformTasksAfterUpgrade "POST /api/v1/Agents/Diagnostics/PerformTasksAfterUpgrade v1DiagnosticsAgent_PerformTasksAfterUpgrade query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:7f01fb94";
    RegisterClosedTicketsUsage "POST /api/v1/Agents/Diagnostics/RegisterClosedTicketsUsage v1DiagnosticsAgent_RegisterClosedTicketsUsage query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RegisterClosedTicketsUsageRequest field:TicketIds sum:771034c1";
    RemoveExpiredSystemMessages "POST /api/v1/Agents/Diagnostics/RemoveExpiredSystemMessages v1DiagnosticsAgent_RemoveExpiredSystemMessages query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:ffb366c5";
    RemoveSystemMessage "POST /api/v1/Agents/Diagnostics/RemoveSystemMessage v1DiagnosticsAgent_RemoveSystemMessage query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RemoveSystemMessageRequest field:OnlineappId field:SystemMessageId sum:7c555407";
    RemoveSystemMessageForAssociate "POST /api/v1/Agents/Diagnostics/RemoveSystemMessageForAssociate v1DiagnosticsAgent_RemoveSystemMessageForAssociate query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RemoveSystemMessageForAssociateRequest field:OnlineappId field:SystemMessageId field:AssociateId sum:70bc2d66";
    ResyncUsers "POST /api/v1/Agents/Diagnostics/ResyncUsers v1DiagnosticsAgent_ResyncUsers query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:ba556d4b";
    SendSystemMessage "POST /api/v1/Agents/Diagnostics/SendSystemMessage v1DiagnosticsAgent_SendSystemMessage query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:3e498498";
    TrackEvent "POST /api/v1/Agents/Diagnostics/TrackEvent v1DiagnosticsAgent_TrackEvent query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:TrackEventRequest field:TrackEventName field:EventProperties sum:d1265b06";
    TrackUser "POST /api/v1/Agents/Diagnostics/TrackUser v1DiagnosticsAgent_TrackUser query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:TrackUserRequest field:UserProperties sum:ca7a545d";
    WebAppUsageExistsInPeriod "POST /api/v1/Agents/Diagnostics/WebAppUsageExistsInPeriod v1DiagnosticsAgent_WebAppUsageExistsInPeriod query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:WebAppUsageExistsInPeriodRequest field:AssociateId field:ViewState field:FromDate sum:fad4ca70";
} }
