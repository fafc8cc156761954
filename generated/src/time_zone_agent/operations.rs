// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "TimeZone_Agent" crate::tables::SHARED {
    CheckNewTimeZoneDataAvailable "POST /api/v1/Agents/TimeZone/CheckNewTimeZoneDataAvailable v1TimeZoneAgent_CheckNewTimeZoneDataAvailable query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:7672f65f";
    DeleteTimeZones "POST /api/v1/Agents/TimeZone/DeleteTimeZones v1TimeZoneAgent_DeleteTimeZones query:optional:text:$select headers:f9ca0ff2 responses:5cd2bdb7 sum:d86ecd6c";
    GetBaseTimeZoneId "POST /api/v1/Agents/TimeZone/GetBaseTimeZoneId v1TimeZoneAgent_GetBaseTimeZoneId reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:20d60e13";
    GetDefaultTimeZoneInformation "POST /api/v1/Agents/TimeZone/GetDefaultTimeZoneInformation v1TimeZoneAgent_GetDefaultTimeZoneInformation reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:b6bae5b6";
    GetDefaultTimeZonePreference "POST /api/v1/Agents/TimeZone/GetDefaultTimeZonePreference v1TimeZoneAgent_GetDefaultTimeZonePreference reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:57d3ed1b";
    InitializeTimeZoneData "POST /api/v1/Agents/TimeZone/InitializeTimeZoneData v1TimeZoneAgent_InitializeTimeZoneData query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:b7de1cf8";
    SetActiveTimeZoneRow "POST /api/v1/Agents/TimeZone/SetActiveTimeZoneRow v1TimeZoneAgent_SetActiveTimeZoneRow query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetActiveTimeZoneRowRequest field:Id field:Active sum:846a49da";
    SetActiveTimeZonesByFilter "POST /api/v1/Agents/TimeZone/SetActiveTimeZonesByFilter v1TimeZoneAgent_SetActiveTimeZonesByFilter query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetActiveTimeZonesByFilterRequest field:Filter field:Active sum:0640f443";
    SetBaseTimeZoneId "POST /api/v1/Agents/TimeZone/SetBaseTimeZoneId v1TimeZoneAgent_SetBaseTimeZoneId query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SetBaseTimeZoneIdRequest field:TimezoneId sum:6fa33741";
    TimeOfLastTimeZoneUpdate "POST /api/v1/Agents/TimeZone/TimeOfLastTimeZoneUpdate v1TimeZoneAgent_TimeOfLastTimeZoneUpdate query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:9b61f1ff";
    ToggleActiveTimeZoneRow "POST /api/v1/Agents/TimeZone/ToggleActiveTimeZoneRow v1TimeZoneAgent_ToggleActiveTimeZoneRow query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:ToggleActiveTimeZoneRowRequest field:Id sum:eaa80c7c";
    UpdateTimeZoneData "POST /api/v1/Agents/TimeZone/UpdateTimeZoneData v1TimeZoneAgent_UpdateTimeZoneData query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:1501043b";
} }
