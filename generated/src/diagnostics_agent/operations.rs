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
    GetCacheNames "POST /api/v1/Agents/Diagnostics/GetCacheNames v1DiagnosticsAgent_GetCacheNames reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:223b911e";
    GetWebAppUsagesForPeriod "POST /api/v1/Agents/Diagnostics/GetWebAppUsagesForPeriod v1DiagnosticsAgent_GetWebAppUsagesForPeriod reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetWebAppUsagesForPeriodRequest field:FromDate field:ToDate field:SearchTerm sum:5f61a521";
    LogViewState "POST /api/v1/Agents/Diagnostics/LogViewState v1DiagnosticsAgent_LogViewState query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:LogViewStateRequest field:ViewState sum:fab00b79";
    PerformTasksAfterUpgrade "POST /api/v1/Agents/Diagnostics/PerformTasksAfterUpgrade v1DiagnosticsAgent_PerformTasksAfterUpgrade query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:7f01fb94";
    ResyncUsers "POST /api/v1/Agents/Diagnostics/ResyncUsers v1DiagnosticsAgent_ResyncUsers query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:ba556d4b";
    WebAppUsageExistsInPeriod "POST /api/v1/Agents/Diagnostics/WebAppUsageExistsInPeriod v1DiagnosticsAgent_WebAppUsageExistsInPeriod query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:WebAppUsageExistsInPeriodRequest field:AssociateId field:ViewState field:FromDate sum:fad4ca70";
} }
