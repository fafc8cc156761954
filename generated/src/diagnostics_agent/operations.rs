// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Diagnostics_Agent" crate::tables::SHARED {
    AddWebAppUsage "POST /api/v1/Agents/Diagnostics/AddWebAppUsage v1DiagnosticsAgent_AddWebAppUsage query:optional:text:$select headers:1 request:0 responses:1 body:AddWebAppUsageRequest field:WebAppUsages";
    ChangeLogSettings "POST /api/v1/Agents/Diagnostics/ChangeLogSettings v1DiagnosticsAgent_ChangeLogSettings query:optional:text:$select headers:1 request:0 responses:1";
    CollectDataAdditions "POST /api/v1/Agents/Diagnostics/CollectDataAdditions v1DiagnosticsAgent_CollectDataAdditions query:optional:text:$select headers:1 responses:1";
    CollectTableSizes "POST /api/v1/Agents/Diagnostics/CollectTableSizes v1DiagnosticsAgent_CollectTableSizes query:optional:text:$select headers:1 responses:1";
    CollectWebUsage "POST /api/v1/Agents/Diagnostics/CollectWebUsage v1DiagnosticsAgent_CollectWebUsage query:optional:text:$select headers:1 responses:1";
    CollectWinUsage "POST /api/v1/Agents/Diagnostics/CollectWinUsage v1DiagnosticsAgent_CollectWinUsage query:optional:text:$select headers:1 responses:1";
    FlushCaches "POST /api/v1/Agents/Diagnostics/FlushCaches v1DiagnosticsAgent_FlushCaches query:optional:text:$select headers:1 responses:1";
    FlushCachesByName "POST /api/v1/Agents/Diagnostics/FlushCachesByName v1DiagnosticsAgent_FlushCachesByName query:optional:text:$select headers:1 request:0 responses:1 body:FlushCachesByNameRequest field:CacheNames";
    GetCacheNames "POST /api/v1/Agents/Diagnostics/GetCacheNames v1DiagnosticsAgent_GetCacheNames query:optional:text:$select headers:0 responses:0";
    GetWebAppUsagesForPeriod "POST /api/v1/Agents/Diagnostics/GetWebAppUsagesForPeriod v1DiagnosticsAgent_GetWebAppUsagesForPeriod query:optional:text:$select headers:0 request:0 responses:0 body:GetWebAppUsagesForPeriodRequest field:FromDate field:ToDate field:SearchTerm";
    LogViewState "POST /api/v1/Agents/Diagnostics/LogViewState v1DiagnosticsAgent_LogViewState query:optional:text:$select headers:1 request:0 responses:1 body:LogViewStateRequest field:ViewState";
    PerformTasksAfterUpgrade "POST /api/v1/Agents/Diagnostics/PerformTasksAfterUpgrade v1DiagnosticsAgent_PerformTasksAfterUpgrade query:optional:text:$select headers:0 responses:0";
    ResyncUsers "POST /api/v1/Agents/Diagnostics/ResyncUsers v1DiagnosticsAgent_ResyncUsers query:optional:text:$select headers:1 responses:1";
    WebAppUsageExistsInPeriod "POST /api/v1/Agents/Diagnostics/WebAppUsageExistsInPeriod v1DiagnosticsAgent_WebAppUsageExistsInPeriod query:optional:text:$select headers:0 request:0 responses:0 body:WebAppUsageExistsInPeriodRequest field:AssociateId field:ViewState field:FromDate";
} }
