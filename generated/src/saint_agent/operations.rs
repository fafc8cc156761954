// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Saint_Agent" crate::tables::SHARED {
    CreateDefaultSaintConfiguration "POST /api/v1/Agents/Saint/CreateDefaultSaintConfiguration v1SaintAgent_CreateDefaultSaintConfiguration headers:61cd96ad responses:3ca57e4f sum:1a5f6a9c";
    CreateDefaultStatusMonitor "POST /api/v1/Agents/Saint/CreateDefaultStatusMonitor v1SaintAgent_CreateDefaultStatusMonitor headers:61cd96ad responses:3ca57e4f sum:e6986983";
    CreateDefaultStatusMonitorPeriods "POST /api/v1/Agents/Saint/CreateDefaultStatusMonitorPeriods v1SaintAgent_CreateDefaultStatusMonitorPeriods headers:61cd96ad responses:3ca57e4f sum:0a4c805b";
    GetSaintConfigurations "POST /api/v1/Agents/Saint/GetSaintConfigurations v1SaintAgent_GetSaintConfigurations reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:f3277d54";
    GetStatusMonitor "POST /api/v1/Agents/Saint/GetStatusMonitor v1SaintAgent_GetStatusMonitor reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetStatusMonitorRequest field:Id sum:bfea2af3";
    GetStatusMonitorPeriods "POST /api/v1/Agents/Saint/GetStatusMonitorPeriods v1SaintAgent_GetStatusMonitorPeriods reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:a9faddaa";
    GetStatusMonitors "POST /api/v1/Agents/Saint/GetStatusMonitors v1SaintAgent_GetStatusMonitors reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetStatusMonitorsRequest field:Id field:Type sum:d1b324ef";
    RegenerateCounters "POST /api/v1/Agents/Saint/RegenerateCounters v1SaintAgent_RegenerateCounters query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:RegenerateCountersRequest field:RunAsBatch sum:9b89d966";
    RegenerateStatusMonitor "POST /api/v1/Agents/Saint/RegenerateStatusMonitor v1SaintAgent_RegenerateStatusMonitor query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:RegenerateStatusMonitorRequest field:StatusMonitorId sum:1996342e";
    RegenerateStatusMonitors "POST /api/v1/Agents/Saint/RegenerateStatusMonitors v1SaintAgent_RegenerateStatusMonitors query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:RegenerateStatusMonitorsRequest field:RunAsBatch sum:881b2df2";
    SaveSaintConfiguration "POST /api/v1/Agents/Saint/SaveSaintConfiguration v1SaintAgent_SaveSaintConfiguration headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a603320d";
    SaveStatusMonitor "POST /api/v1/Agents/Saint/SaveStatusMonitor v1SaintAgent_SaveStatusMonitor headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8b04f6ce";
    SaveStatusMonitorPeriods "POST /api/v1/Agents/Saint/SaveStatusMonitorPeriods v1SaintAgent_SaveStatusMonitorPeriods headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:fa9a108e";
    SetRankOnStatusMonitors "POST /api/v1/Agents/Saint/SetRankOnStatusMonitors v1SaintAgent_SetRankOnStatusMonitors query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetRankOnStatusMonitorsRequest field:Type field:ItemsIds sum:e3693283";
} }
