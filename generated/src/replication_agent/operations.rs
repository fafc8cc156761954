// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Replication_Agent" crate::tables::SHARED {
    CreateDefaultSatellite "POST /api/v1/Agents/Replication/CreateDefaultSatellite v1ReplicationAgent_CreateDefaultSatellite headers:0 responses:0";
    GetArea "POST /api/v1/Agents/Replication/GetArea v1ReplicationAgent_GetArea query:required:int32:areaId query:optional:text:$select headers:0 responses:0";
    GetAreaList "POST /api/v1/Agents/Replication/GetAreaList v1ReplicationAgent_GetAreaList query:optional:text:$select headers:0 request:0 responses:0";
    GetCentralLicense "POST /api/v1/Agents/Replication/GetCentralLicense v1ReplicationAgent_GetCentralLicense query:optional:text:$select headers:0 responses:0";
    GetSatellite "POST /api/v1/Agents/Replication/GetSatellite v1ReplicationAgent_GetSatellite query:required:int32:satelliteId query:optional:text:$select headers:0 responses:0";
    SaveCentralLicense "POST /api/v1/Agents/Replication/SaveCentralLicense v1ReplicationAgent_SaveCentralLicense query:optional:text:$select headers:0 request:0 responses:0 body:SaveCentralLicenseRequest field:License";
    SaveSatellite "POST /api/v1/Agents/Replication/SaveSatellite v1ReplicationAgent_SaveSatellite headers:0 request:0 responses:0";
    SetFreetextSearchEnabledOnArea "POST /api/v1/Agents/Replication/SetFreetextSearchEnabledOnArea v1ReplicationAgent_SetFreetextSearchEnabledOnArea query:optional:text:$select headers:1 request:0 responses:1 body:SetFreetextSearchEnabledOnAreaRequest field:AreaId field:FreetextEnabled";
} }
