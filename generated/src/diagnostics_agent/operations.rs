// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Diagnostics_Agent" 14 {
    0 ADD_WEB_APP_USAGE Post "/api/v1/Agents/Diagnostics/AddWebAppUsage" "v1DiagnosticsAgent_AddWebAppUsage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 CHANGE_LOG_SETTINGS Post "/api/v1/Agents/Diagnostics/ChangeLogSettings" "v1DiagnosticsAgent_ChangeLogSettings" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 COLLECT_DATA_ADDITIONS Post "/api/v1/Agents/Diagnostics/CollectDataAdditions" "v1DiagnosticsAgent_CollectDataAdditions" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    3 COLLECT_TABLE_SIZES Post "/api/v1/Agents/Diagnostics/CollectTableSizes" "v1DiagnosticsAgent_CollectTableSizes" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    4 COLLECT_WEB_USAGE Post "/api/v1/Agents/Diagnostics/CollectWebUsage" "v1DiagnosticsAgent_CollectWebUsage" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    5 COLLECT_WIN_USAGE Post "/api/v1/Agents/Diagnostics/CollectWinUsage" "v1DiagnosticsAgent_CollectWinUsage" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    6 FLUSH_CACHES Post "/api/v1/Agents/Diagnostics/FlushCaches" "v1DiagnosticsAgent_FlushCaches" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    7 FLUSH_CACHES_BY_NAME Post "/api/v1/Agents/Diagnostics/FlushCachesByName" "v1DiagnosticsAgent_FlushCachesByName" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    8 GET_CACHE_NAMES Post "/api/v1/Agents/Diagnostics/GetCacheNames" "v1DiagnosticsAgent_GetCacheNames" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    9 GET_WEB_APP_USAGES_FOR_PERIOD Post "/api/v1/Agents/Diagnostics/GetWebAppUsagesForPeriod" "v1DiagnosticsAgent_GetWebAppUsagesForPeriod" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 LOG_VIEW_STATE Post "/api/v1/Agents/Diagnostics/LogViewState" "v1DiagnosticsAgent_LogViewState" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    11 PERFORM_TASKS_AFTER_UPGRADE Post "/api/v1/Agents/Diagnostics/PerformTasksAfterUpgrade" "v1DiagnosticsAgent_PerformTasksAfterUpgrade" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    12 RESYNC_USERS Post "/api/v1/Agents/Diagnostics/ResyncUsers" "v1DiagnosticsAgent_ResyncUsers" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    13 WEB_APP_USAGE_EXISTS_IN_PERIOD Post "/api/v1/Agents/Diagnostics/WebAppUsageExistsInPeriod" "v1DiagnosticsAgent_WebAppUsageExistsInPeriod" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
