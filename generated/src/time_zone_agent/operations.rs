// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "TimeZone_Agent" crate::tables::SHARED {
    CheckNewTimeZoneDataAvailable "POST /api/v1/Agents/TimeZone/CheckNewTimeZoneDataAvailable v1TimeZoneAgent_CheckNewTimeZoneDataAvailable query:optional:text:$select headers:0 responses:0";
    DeleteTimeZones "POST /api/v1/Agents/TimeZone/DeleteTimeZones v1TimeZoneAgent_DeleteTimeZones query:optional:text:$select headers:1 responses:1";
    GetBaseTimeZoneId "POST /api/v1/Agents/TimeZone/GetBaseTimeZoneId v1TimeZoneAgent_GetBaseTimeZoneId query:optional:text:$select headers:0 responses:0";
    GetDefaultTimeZonePreference "POST /api/v1/Agents/TimeZone/GetDefaultTimeZonePreference v1TimeZoneAgent_GetDefaultTimeZonePreference query:optional:text:$select headers:0 responses:0";
    InitializeTimeZoneData "POST /api/v1/Agents/TimeZone/InitializeTimeZoneData v1TimeZoneAgent_InitializeTimeZoneData query:optional:text:$select headers:0 responses:0";
    SetActiveTimeZoneRow "POST /api/v1/Agents/TimeZone/SetActiveTimeZoneRow v1TimeZoneAgent_SetActiveTimeZoneRow query:optional:text:$select headers:1 request:0 responses:1 body:SetActiveTimeZoneRowRequest field:Id field:Active";
    SetActiveTimeZonesByFilter "POST /api/v1/Agents/TimeZone/SetActiveTimeZonesByFilter v1TimeZoneAgent_SetActiveTimeZonesByFilter query:optional:text:$select headers:1 request:0 responses:1 body:SetActiveTimeZonesByFilterRequest field:Filter field:Active";
    SetBaseTimeZoneId "POST /api/v1/Agents/TimeZone/SetBaseTimeZoneId v1TimeZoneAgent_SetBaseTimeZoneId query:optional:text:$select headers:0 request:0 responses:0 body:SetBaseTimeZoneIdRequest field:TimezoneId";
    TimeOfLastTimeZoneUpdate "POST /api/v1/Agents/TimeZone/TimeOfLastTimeZoneUpdate v1TimeZoneAgent_TimeOfLastTimeZoneUpdate query:optional:text:$select headers:0 responses:0";
    ToggleActiveTimeZoneRow "POST /api/v1/Agents/TimeZone/ToggleActiveTimeZoneRow v1TimeZoneAgent_ToggleActiveTimeZoneRow query:optional:text:$select headers:1 request:0 responses:1 body:ToggleActiveTimeZoneRowRequest field:Id";
    UpdateTimeZoneData "POST /api/v1/Agents/TimeZone/UpdateTimeZoneData v1TimeZoneAgent_UpdateTimeZoneData query:optional:text:$select headers:0 responses:0";
} }
