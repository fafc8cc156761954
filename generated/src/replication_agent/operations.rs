// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Replication_Agent" crate::tables::SHARED {
    CreateDefaultSatellite "POST /api/v1/Agents/Replication/CreateDefaultSatellite v1ReplicationAgent_CreateDefaultSatellite headers:61cd96ad responses:3ca57e4f sum:a8e2c16e";
    GetArea "POST /api/v1/Agents/Replication/GetArea v1ReplicationAgent_GetArea reads query:required:int32:areaId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:ec3ffeb8";
    GetAreaList "POST /api/v1/Agents/Replication/GetAreaList v1ReplicationAgent_GetAreaList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3102d1b8";
    GetCentralLicense "POST /api/v1/Agents/Replication/GetCentralLicense v1ReplicationAgent_GetCentralLicense reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:3fd244bc";
    GetSatellite "POST /api/v1/Agents/Replication/GetSatellite v1ReplicationAgent_GetSatellite reads query:required:int32:satelliteId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:cf862f30";
    SaveCentralLicense "POST /api/v1/Agents/Replication/SaveCentralLicense v1ReplicationAgent_SaveCentralLicense query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveCentralLicenseRequest field:License sum:9b57686a";
    SaveSatellite "POST /api/v1/Agents/Replication/SaveSatellite v1ReplicationAgent_SaveSatellite headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:88cc4ca9";
    SetFreetextSearchEnabledOnArea "POST /api/v1/Agents/Replication/SetFreetextSearchEnabledOnArea v1ReplicationAgent_SetFreetextSearchEnabledOnArea query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetFreetextSearchEnabledOnAreaRequest field:AreaId field:FreetextEnabled sum:9ceff15d";
} }
