// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Archive_Agent" crate::tables::SHARED {
    CreateDefaultArchiveListResult "POST /api/v1/Agents/Archive/CreateDefaultArchiveListResult v1ArchiveAgent_CreateDefaultArchiveListResult headers:61cd96ad responses:3ca57e4f sum:65443b70";
    ExportArchive "POST /api/v1/Agents/Archive/ExportArchive v1ArchiveAgent_ExportArchive query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:bf1e556c";
    GetActivityFilter "POST /api/v1/Agents/Archive/GetActivityFilter v1ArchiveAgent_GetActivityFilter query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:dcf37b72";
    GetArchiveConfiguration "POST /api/v1/Agents/Archive/GetArchiveConfiguration v1ArchiveAgent_GetArchiveConfiguration query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetArchiveConfigurationRequest field:GuiName field:ProviderName sum:f2ae10ab";
    GetArchiveConfigurationV2 "POST /api/v1/Agents/Archive/GetArchiveConfigurationV2 v1ArchiveAgent_GetArchiveConfigurationV2 query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetArchiveConfigurationV2Request field:GuiName field:ProviderName field:Context field:OwnerKeys sum:f79f00a7";
    GetArchiveConfigurationWithContext "POST /api/v1/Agents/Archive/GetArchiveConfigurationWithContext v1ArchiveAgent_GetArchiveConfigurationWithContext query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetArchiveConfigurationWithContextRequest field:GuiName field:ProviderName field:Context sum:81174fbe";
    GetArchiveList "POST /api/v1/Agents/Archive/GetArchiveList v1ArchiveAgent_GetArchiveList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:43bb6856";
    GetArchiveList2 "POST /api/v1/Agents/Archive/GetArchiveList2 v1ArchiveAgent_GetArchiveList2 query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9b3081dc";
    GetArchiveListByColumns "POST /api/v1/Agents/Archive/GetArchiveListByColumns v1ArchiveAgent_GetArchiveListByColumns query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d3b22a16";
    GetArchiveListByColumns2 "POST /api/v1/Agents/Archive/GetArchiveListByColumns2 v1ArchiveAgent_GetArchiveListByColumns2 query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:de034d84";
    GetArchiveListByColumnsWithContext "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext v1ArchiveAgent_GetArchiveListByColumnsWithContext query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d982a461";
    GetArchiveListByColumnsWithContext2 "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext2 v1ArchiveAgent_GetArchiveListByColumnsWithContext2 query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f707434f";
    GetArchiveListByColumnsWithHeader "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader v1ArchiveAgent_GetArchiveListByColumnsWithHeader query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cad5b8dd";
    GetArchiveListByColumnsWithHeader2 "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2 v1ArchiveAgent_GetArchiveListByColumnsWithHeader2 query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b8ca2473";
    GetArchiveListByColumnsWithHeaderWithContext "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a59a5fde";
    GetArchiveListByColumnsWithHeaderWithContext2 "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext2 v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext2 query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f1425aac";
    GetArchiveListWithContext "POST /api/v1/Agents/Archive/GetArchiveListWithContext v1ArchiveAgent_GetArchiveListWithContext query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8e0c892b";
    GetArchiveListWithContext2 "POST /api/v1/Agents/Archive/GetArchiveListWithContext2 v1ArchiveAgent_GetArchiveListWithContext2 query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:2c8faa49";
    GetAvailableColumns "POST /api/v1/Agents/Archive/GetAvailableColumns v1ArchiveAgent_GetAvailableColumns query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAvailableColumnsRequest field:ProviderName field:Context sum:60206a38";
    GetAvailableEntities "POST /api/v1/Agents/Archive/GetAvailableEntities v1ArchiveAgent_GetAvailableEntities query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAvailableEntitiesRequest field:ProviderName field:Context sum:cf084c68";
    GetGroupAssociateIds "POST /api/v1/Agents/Archive/GetGroupAssociateIds v1ArchiveAgent_GetGroupAssociateIds query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetGroupAssociateIdsRequest field:GroupIds sum:a6c38d28";
    GetProviderNames "POST /api/v1/Agents/Archive/GetProviderNames v1ArchiveAgent_GetProviderNames query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:9c08e7d4";
    GetRelatedData "POST /api/v1/Agents/Archive/GetRelatedData v1ArchiveAgent_GetRelatedData query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetRelatedDataRequest field:Table field:RecordId field:Fields sum:0fe8f88c";
    GetRelatedData2 "POST /api/v1/Agents/Archive/GetRelatedData2 v1ArchiveAgent_GetRelatedData2 query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetRelatedData2Request field:Table field:RecordId field:Fields sum:fe1e34d4";
    SetActivityFilter "POST /api/v1/Agents/Archive/SetActivityFilter v1ArchiveAgent_SetActivityFilter query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetActivityFilterRequest field:ActivityFilter sum:3a1735e2";
    SetChosenColumns "POST /api/v1/Agents/Archive/SetChosenColumns v1ArchiveAgent_SetChosenColumns query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetChosenColumnsRequest field:GuiName field:ProviderName field:ChosenColumns sum:ef286bbe";
    SetChosenColumnsV2 "POST /api/v1/Agents/Archive/SetChosenColumnsV2 v1ArchiveAgent_SetChosenColumnsV2 query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:a4c3e52f";
    SetChosenEntities "POST /api/v1/Agents/Archive/SetChosenEntities v1ArchiveAgent_SetChosenEntities query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetChosenEntitiesRequest field:GuiName field:ProviderName field:Entities sum:bb78b242";
    SetChosenEntitiesV2 "POST /api/v1/Agents/Archive/SetChosenEntitiesV2 v1ArchiveAgent_SetChosenEntitiesV2 query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:5b02a9fd";
    SetColumnWidths "POST /api/v1/Agents/Archive/SetColumnWidths v1ArchiveAgent_SetColumnWidths query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetColumnWidthsRequest field:GuiName field:ColumnWidths sum:ebf2ae94";
    SetColumnWidthsV2 "POST /api/v1/Agents/Archive/SetColumnWidthsV2 v1ArchiveAgent_SetColumnWidthsV2 query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:2e4182eb";
} }
