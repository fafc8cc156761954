// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Saint_Agent" crate::tables::SHARED {
    CreateDefaultSaintConfiguration "POST /api/v1/Agents/Saint/CreateDefaultSaintConfiguration v1SaintAgent_CreateDefaultSaintConfiguration headers:0 responses:0";
    CreateDefaultStatusMonitor "POST /api/v1/Agents/Saint/CreateDefaultStatusMonitor v1SaintAgent_CreateDefaultStatusMonitor headers:0 responses:0";
    CreateDefaultStatusMonitorPeriods "POST /api/v1/Agents/Saint/CreateDefaultStatusMonitorPeriods v1SaintAgent_CreateDefaultStatusMonitorPeriods headers:0 responses:0";
    GetSaintConfigurations "POST /api/v1/Agents/Saint/GetSaintConfigurations v1SaintAgent_GetSaintConfigurations query:optional:text:$select headers:0 responses:0";
    GetStatusMonitor "POST /api/v1/Agents/Saint/GetStatusMonitor v1SaintAgent_GetStatusMonitor query:optional:text:$select headers:0 request:0 responses:0 body:GetStatusMonitorRequest field:Id";
    GetStatusMonitorPeriods "POST /api/v1/Agents/Saint/GetStatusMonitorPeriods v1SaintAgent_GetStatusMonitorPeriods query:optional:text:$select headers:0 responses:0";
    GetStatusMonitors "POST /api/v1/Agents/Saint/GetStatusMonitors v1SaintAgent_GetStatusMonitors query:optional:text:$select headers:0 request:0 responses:0 body:GetStatusMonitorsRequest field:Id field:Type";
    RegenerateCounters "POST /api/v1/Agents/Saint/RegenerateCounters v1SaintAgent_RegenerateCounters query:optional:text:$select headers:0 request:0 responses:0 body:RegenerateCountersRequest field:RunAsBatch";
    RegenerateStatusMonitor "POST /api/v1/Agents/Saint/RegenerateStatusMonitor v1SaintAgent_RegenerateStatusMonitor query:optional:text:$select headers:1 request:0 responses:1 body:RegenerateStatusMonitorRequest field:StatusMonitorId";
    RegenerateStatusMonitors "POST /api/v1/Agents/Saint/RegenerateStatusMonitors v1SaintAgent_RegenerateStatusMonitors query:optional:text:$select headers:0 request:0 responses:0 body:RegenerateStatusMonitorsRequest field:RunAsBatch";
    SaveSaintConfiguration "POST /api/v1/Agents/Saint/SaveSaintConfiguration v1SaintAgent_SaveSaintConfiguration headers:0 request:0 responses:0";
    SaveStatusMonitor "POST /api/v1/Agents/Saint/SaveStatusMonitor v1SaintAgent_SaveStatusMonitor headers:0 request:0 responses:0";
    SaveStatusMonitorPeriods "POST /api/v1/Agents/Saint/SaveStatusMonitorPeriods v1SaintAgent_SaveStatusMonitorPeriods headers:0 request:0 responses:0";
    SetRankOnStatusMonitors "POST /api/v1/Agents/Saint/SetRankOnStatusMonitors v1SaintAgent_SetRankOnStatusMonitors query:optional:text:$select headers:1 request:0 responses:1 body:SetRankOnStatusMonitorsRequest field:Type field:ItemsIds";
} }
