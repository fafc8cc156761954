// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Archive_Agent" crate::tables::SHARED {
    CreateDefaultArchiveListResult "POST /api/v1/Agents/Archive/CreateDefaultArchiveListResult v1ArchiveAgent_CreateDefaultArchiveListResult headers:0 responses:0";
    ExportArchive "POST /api/v1/Agents/Archive/ExportArchive v1ArchiveAgent_ExportArchive query:optional:text:$select headers:0 request:0 responses:0";
    GetActivityFilter "POST /api/v1/Agents/Archive/GetActivityFilter v1ArchiveAgent_GetActivityFilter query:optional:text:$select headers:0 responses:0";
    GetArchiveConfiguration "POST /api/v1/Agents/Archive/GetArchiveConfiguration v1ArchiveAgent_GetArchiveConfiguration query:optional:text:$select headers:0 request:0 responses:0 body:GetArchiveConfigurationRequest field:GuiName field:ProviderName";
    GetArchiveConfigurationV2 "POST /api/v1/Agents/Archive/GetArchiveConfigurationV2 v1ArchiveAgent_GetArchiveConfigurationV2 query:optional:text:$select headers:0 request:0 responses:0 body:GetArchiveConfigurationV2Request field:GuiName field:ProviderName field:Context field:OwnerKeys";
    GetArchiveConfigurationWithContext "POST /api/v1/Agents/Archive/GetArchiveConfigurationWithContext v1ArchiveAgent_GetArchiveConfigurationWithContext query:optional:text:$select headers:0 request:0 responses:0 body:GetArchiveConfigurationWithContextRequest field:GuiName field:ProviderName field:Context";
    GetArchiveList "POST /api/v1/Agents/Archive/GetArchiveList v1ArchiveAgent_GetArchiveList query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveList2 "POST /api/v1/Agents/Archive/GetArchiveList2 v1ArchiveAgent_GetArchiveList2 query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListByColumns "POST /api/v1/Agents/Archive/GetArchiveListByColumns v1ArchiveAgent_GetArchiveListByColumns query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListByColumns2 "POST /api/v1/Agents/Archive/GetArchiveListByColumns2 v1ArchiveAgent_GetArchiveListByColumns2 query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListByColumnsWithContext "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext v1ArchiveAgent_GetArchiveListByColumnsWithContext query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListByColumnsWithContext2 "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithContext2 v1ArchiveAgent_GetArchiveListByColumnsWithContext2 query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListByColumnsWithHeader "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader v1ArchiveAgent_GetArchiveListByColumnsWithHeader query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListByColumnsWithHeader2 "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeader2 v1ArchiveAgent_GetArchiveListByColumnsWithHeader2 query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListByColumnsWithHeaderWithContext "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListByColumnsWithHeaderWithContext2 "POST /api/v1/Agents/Archive/GetArchiveListByColumnsWithHeaderWithContext2 v1ArchiveAgent_GetArchiveListByColumnsWithHeaderWithContext2 query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListWithContext "POST /api/v1/Agents/Archive/GetArchiveListWithContext v1ArchiveAgent_GetArchiveListWithContext query:optional:text:$select headers:0 request:0 responses:0";
    GetArchiveListWithContext2 "POST /api/v1/Agents/Archive/GetArchiveListWithContext2 v1ArchiveAgent_GetArchiveListWithContext2 query:optional:text:$select headers:0 request:0 responses:0";
    GetAvailableColumns "POST /api/v1/Agents/Archive/GetAvailableColumns v1ArchiveAgent_GetAvailableColumns query:optional:text:$select headers:0 request:0 responses:0 body:GetAvailableColumnsRequest field:ProviderName field:Context";
    GetAvailableEntities "POST /api/v1/Agents/Archive/GetAvailableEntities v1ArchiveAgent_GetAvailableEntities query:optional:text:$select headers:0 request:0 responses:0 body:GetAvailableEntitiesRequest field:ProviderName field:Context";
    GetGroupAssociateIds "POST /api/v1/Agents/Archive/GetGroupAssociateIds v1ArchiveAgent_GetGroupAssociateIds query:optional:text:$select headers:0 request:0 responses:0 body:GetGroupAssociateIdsRequest field:GroupIds";
    GetProviderNames "POST /api/v1/Agents/Archive/GetProviderNames v1ArchiveAgent_GetProviderNames query:optional:text:$select headers:0 responses:0";
    SetActivityFilter "POST /api/v1/Agents/Archive/SetActivityFilter v1ArchiveAgent_SetActivityFilter query:optional:text:$select headers:1 request:0 responses:1 body:SetActivityFilterRequest field:ActivityFilter";
    SetChosenColumns "POST /api/v1/Agents/Archive/SetChosenColumns v1ArchiveAgent_SetChosenColumns query:optional:text:$select headers:1 request:0 responses:1 body:SetChosenColumnsRequest field:GuiName field:ProviderName field:ChosenColumns";
    SetChosenColumnsV2 "POST /api/v1/Agents/Archive/SetChosenColumnsV2 v1ArchiveAgent_SetChosenColumnsV2 query:optional:text:$select headers:1 request:0 responses:1";
    SetChosenEntities "POST /api/v1/Agents/Archive/SetChosenEntities v1ArchiveAgent_SetChosenEntities query:optional:text:$select headers:1 request:0 responses:1 body:SetChosenEntitiesRequest field:GuiName field:ProviderName field:Entities";
    SetChosenEntitiesV2 "POST /api/v1/Agents/Archive/SetChosenEntitiesV2 v1ArchiveAgent_SetChosenEntitiesV2 query:optional:text:$select headers:1 request:0 responses:1";
    SetColumnWidths "POST /api/v1/Agents/Archive/SetColumnWidths v1ArchiveAgent_SetColumnWidths query:optional:text:$select headers:1 request:0 responses:1 body:SetColumnWidthsRequest field:GuiName field:ColumnWidths";
    SetColumnWidthsV2 "POST /api/v1/Agents/Archive/SetColumnWidthsV2 v1ArchiveAgent_SetColumnWidthsV2 query:optional:text:$select headers:1 request:0 responses:1";
} }
