// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Archive_Agent" crate::tables::SHARED {
    CreateDefaultArchiveListResult "POST /api/v1/Agents/Archive/CreateDefaultArchiveListResult v1ArchiveAgent_CreateDefaultArchiveListResult headers:61cd96ad responses:3ca57e4f sum:65443b70";
    ExportArchive "POST /api/v1/Agents/Archive/ExportArchive v1ArchiveAgent_ExportArchive query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:bf1e556c";
    GetActivityFilter "POST /api/v1/Agents/Archive/GetActivityFilter v1ArchiveAgent_GetActivityFilter reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:fad7fbcf";
    GetArchiveConfiguration "POST /api/v1/Agents/Archive/GetArchiveConfiguration v1ArchiveAgent_GetArchiveConfiguration reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetArchiveConfigurationRequest field:GuiName field:ProviderName sum:65470062";
    GetArchiveConfigurationV2 "POST /api/v1/Agents/Archive/GetArchiveConfigurationV2 v1ArchiveAgent_GetArchiveConfigurationV2 reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetArchiveConfigurationV2Request field:GuiName field:ProviderName field:Context field:OwnerKeys sum:3c7be586";
    GetArchiveConfigurationWithContext "POST /api/v1/Agents/Archive/GetArchiveConfigurationWithContext v1ArchiveAgent_GetArchiveConfigurationWithContext reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetArchiveConfigurationWithContextRequest field:GuiName field:ProviderName field:Context sum:5ee52085";
    GetArchiveList "POST /api/v1/Agents/Archive/GetArchiveList v1ArchiveAgent_GetArchiveList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9672043d";
    GetArchiveList2 "POST /api/v1/Agents/Archive/GetArchiveList2 v1ArchiveAgent_GetArchiveList2 reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1650d1fb";
    GetArchiveListByColumns "POST /api/v1/Agents/Archive/GetArchiveListByColumns v1ArchiveAgent_GetArchiveListByColumns reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:7bb7bb7d";
    GetArchiveListByColumns2 "POST /api/v1/Agents/Archive/GetArchiveListByColumns2 v1ArchiveAgent_GetArchiveListByColumns2 reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:fbf2e2e3";
    GetArchiveListByColumnsWithContext "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext v1ArchiveAgent_GetArchiveListByColumnsWithContext reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cd6667ea";
    GetArchiveListByColumnsWithContext2 "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext2 v1ArchiveAgent_GetArchiveListByColumnsWithContext2 reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6f77a720";
    GetArchiveListByColumnsWithHeader "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader v1ArchiveAgent_GetArchiveListByColumnsWithHeader reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:29f30626";
    GetArchiveListByColumnsWithHeader2 "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2 v1ArchiveAgent_GetArchiveListByColumnsWithHeader2 reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e81f7024";
    GetArchiveListByColumnsWithHeaderWithContext "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ed4f18e5";
    GetArchiveListByColumnsWithHeaderWithContext2 "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext2 v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext2 reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1738324b";
    GetArchiveListWithContext "POST /api/v1/Agents/Archive/GetArchiveListWithContext v1ArchiveAgent_GetArchiveListWithContext reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:10ddd7bc";
    GetArchiveListWithContext2 "POST /api/v1/Agents/Archive/GetArchiveListWithContext2 v1ArchiveAgent_GetArchiveListWithContext2 reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d00f51f2";
    GetAvailableColumns "POST /api/v1/Agents/Archive/GetAvailableColumns v1ArchiveAgent_GetAvailableColumns reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAvailableColumnsRequest field:ProviderName field:Context sum:71883685";
    GetAvailableEntities "POST /api/v1/Agents/Archive/GetAvailableEntities v1ArchiveAgent_GetAvailableEntities reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAvailableEntitiesRequest field:ProviderName field:Context sum:a11d6fcb";
    GetGroupAssociateIds "POST /api/v1/Agents/Archive/GetGroupAssociateIds v1ArchiveAgent_GetGroupAssociateIds reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetGroupAssociateIdsRequest field:GroupIds sum:9ca94fa3";
    GetProviderNames "POST /api/v1/Agents/Archive/GetProviderNames v1ArchiveAgent_GetProviderNames reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:22a3d641";
    SetActivityFilter "POST /api/v1/Agents/Archive/SetActivityFilter v1ArchiveAgent_SetActivityFilter query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetActivityFilterRequest field:ActivityFilter sum:3a1735e2";
    SetChosenColumns "POST /api/v1/Agents/Archive/SetChosenColumns v1ArchiveAgent_SetChosenColumns query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetChosenColumnsRequest field:GuiName field:ProviderName field:ChosenColumns sum:ef286bbe";
    SetChosenColumnsV2 "POST /api/v1/Agents/Archive/SetChosenColumnsV2 v1ArchiveAgent_SetChosenColumnsV2 query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:a4c3e52f";
    SetChosenEntities "POST /api/v1/Agents/Archive/SetChosenEntities v1ArchiveAgent_SetChosenEntities query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetChosenEntitiesRequest field:GuiName field:ProviderName field:Entities sum:bb78b242";
    SetChosenEntitiesV2 "POST /api/v1/Agents/Archive/SetChosenEntitiesV2 v1ArchiveAgent_SetChosenEntitiesV2 query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:5b02a9fd";
    SetColumnWidths "POST /api/v1/Agents/Archive/SetColumnWidths v1ArchiveAgent_SetColumnWidths query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetColumnWidthsRequest field:GuiName field:ColumnWidths sum:ebf2ae94";
    SetColumnWidthsV2 "POST /api/v1/Agents/Archive/SetColumnWidthsV2 v1ArchiveAgent_SetColumnWidthsV2 query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:2e4182eb";
} }
