// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Saint_Agent" 14 {
    0 CREATE_DEFAULT_SAINT_CONFIGURATION Post "/api/v1/Agents/Saint/CreateDefaultSaintConfiguration" "v1SaintAgent_CreateDefaultSaintConfiguration" [] HEADERS_1, None, ANSWERS_200;
    1 CREATE_DEFAULT_STATUS_MONITOR Post "/api/v1/Agents/Saint/CreateDefaultStatusMonitor" "v1SaintAgent_CreateDefaultStatusMonitor" [] HEADERS_1, None, ANSWERS_200;
    2 CREATE_DEFAULT_STATUS_MONITOR_PERIODS Post "/api/v1/Agents/Saint/CreateDefaultStatusMonitorPeriods" "v1SaintAgent_CreateDefaultStatusMonitorPeriods" [] HEADERS_1, None, ANSWERS_200;
    3 GET_SAINT_CONFIGURATIONS Post "/api/v1/Agents/Saint/GetSaintConfigurations" "v1SaintAgent_GetSaintConfigurations" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    4 GET_STATUS_MONITOR Post "/api/v1/Agents/Saint/GetStatusMonitor" "v1SaintAgent_GetStatusMonitor" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 GET_STATUS_MONITOR_PERIODS Post "/api/v1/Agents/Saint/GetStatusMonitorPeriods" "v1SaintAgent_GetStatusMonitorPeriods" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    6 GET_STATUS_MONITORS Post "/api/v1/Agents/Saint/GetStatusMonitors" "v1SaintAgent_GetStatusMonitors" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 REGENERATE_COUNTERS Post "/api/v1/Agents/Saint/RegenerateCounters" "v1SaintAgent_RegenerateCounters" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 REGENERATE_STATUS_MONITOR Post "/api/v1/Agents/Saint/RegenerateStatusMonitor" "v1SaintAgent_RegenerateStatusMonitor" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    9 REGENERATE_STATUS_MONITORS Post "/api/v1/Agents/Saint/RegenerateStatusMonitors" "v1SaintAgent_RegenerateStatusMonitors" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 SAVE_SAINT_CONFIGURATION Post "/api/v1/Agents/Saint/SaveSaintConfiguration" "v1SaintAgent_SaveSaintConfiguration" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 SAVE_STATUS_MONITOR Post "/api/v1/Agents/Saint/SaveStatusMonitor" "v1SaintAgent_SaveStatusMonitor" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 SAVE_STATUS_MONITOR_PERIODS Post "/api/v1/Agents/Saint/SaveStatusMonitorPeriods" "v1SaintAgent_SaveStatusMonitorPeriods" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 SET_RANK_ON_STATUS_MONITORS Post "/api/v1/Agents/Saint/SetRankOnStatusMonitors" "v1SaintAgent_SetRankOnStatusMonitors" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
