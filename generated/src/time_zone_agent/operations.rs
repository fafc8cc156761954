// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "TimeZone_Agent" 11 {
    0 CHECK_NEW_TIME_ZONE_DATA_AVAILABLE Post "/api/v1/Agents/TimeZone/CheckNewTimeZoneDataAvailable" "v1TimeZoneAgent_CheckNewTimeZoneDataAvailable" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    1 DELETE_TIME_ZONES Post "/api/v1/Agents/TimeZone/DeleteTimeZones" "v1TimeZoneAgent_DeleteTimeZones" [Query "$select" Text Optional] HEADERS_2, None, ANSWERS_204;
    2 GET_BASE_TIME_ZONE_ID Post "/api/v1/Agents/TimeZone/GetBaseTimeZoneId" "v1TimeZoneAgent_GetBaseTimeZoneId" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    3 GET_DEFAULT_TIME_ZONE_PREFERENCE Post "/api/v1/Agents/TimeZone/GetDefaultTimeZonePreference" "v1TimeZoneAgent_GetDefaultTimeZonePreference" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    4 INITIALIZE_TIME_ZONE_DATA Post "/api/v1/Agents/TimeZone/InitializeTimeZoneData" "v1TimeZoneAgent_InitializeTimeZoneData" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    5 SET_ACTIVE_TIME_ZONE_ROW Post "/api/v1/Agents/TimeZone/SetActiveTimeZoneRow" "v1TimeZoneAgent_SetActiveTimeZoneRow" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    6 SET_ACTIVE_TIME_ZONES_BY_FILTER Post "/api/v1/Agents/TimeZone/SetActiveTimeZonesByFilter" "v1TimeZoneAgent_SetActiveTimeZonesByFilter" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    7 SET_BASE_TIME_ZONE_ID Post "/api/v1/Agents/TimeZone/SetBaseTimeZoneId" "v1TimeZoneAgent_SetBaseTimeZoneId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 TIME_OF_LAST_TIME_ZONE_UPDATE Post "/api/v1/Agents/TimeZone/TimeOfLastTimeZoneUpdate" "v1TimeZoneAgent_TimeOfLastTimeZoneUpdate" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    9 TOGGLE_ACTIVE_TIME_ZONE_ROW Post "/api/v1/Agents/TimeZone/ToggleActiveTimeZoneRow" "v1TimeZoneAgent_ToggleActiveTimeZoneRow" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    10 UPDATE_TIME_ZONE_DATA Post "/api/v1/Agents/TimeZone/UpdateTimeZoneData" "v1TimeZoneAgent_UpdateTimeZoneData" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
