// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Dash_Agent" crate::tables::SHARED {
    AddNewTileToDashboard "POST /api/v1/Agents/Dash/AddNewTileToDashboard v1DashAgent_AddNewTileToDashboard query:optional:text:$select headers:0 request:0 responses:0 body:AddNewTileToDashboardRequest field:DashboardId field:DashTileDefinition";
    AddTileToDashboard "POST /api/v1/Agents/Dash/AddTileToDashboard v1DashAgent_AddTileToDashboard query:optional:text:$select headers:0 request:0 responses:0 body:AddTileToDashboardRequest field:DashboardId field:DashTileDefinitionId";
    CopyTileSelection "POST /api/v1/Agents/Dash/CopyTileSelection v1DashAgent_CopyTileSelection query:optional:text:$select headers:0 request:0 responses:0 body:CopyTileSelectionRequest field:SelectionId";
    CreateDashTileSelectionFromEntity "POST /api/v1/Agents/Dash/CreateDashTileSelectionFromEntity v1DashAgent_CreateDashTileSelectionFromEntity query:optional:text:$select headers:0 request:0 responses:0 body:CreateDashTileSelectionFromEntityRequest field:EntityName";
    CreateDefaultDash "POST /api/v1/Agents/Dash/CreateDefaultDash v1DashAgent_CreateDefaultDash headers:0 responses:0";
    CreateDefaultDashCollection "POST /api/v1/Agents/Dash/CreateDefaultDashCollection v1DashAgent_CreateDefaultDashCollection headers:0 responses:0";
    CreateDefaultDashTheme "POST /api/v1/Agents/Dash/CreateDefaultDashTheme v1DashAgent_CreateDefaultDashTheme headers:0 responses:0";
    CreateDefaultDashTile "POST /api/v1/Agents/Dash/CreateDefaultDashTile v1DashAgent_CreateDefaultDashTile headers:0 responses:0";
    CreateDefaultDashTileDefinition "POST /api/v1/Agents/Dash/CreateDefaultDashTileDefinition v1DashAgent_CreateDefaultDashTileDefinition headers:0 responses:0";
    CreateDefaultTileDefinitionForEntity "POST /api/v1/Agents/Dash/CreateDefaultTileDefinitionForEntity v1DashAgent_CreateDefaultTileDefinitionForEntity query:optional:text:$select headers:0 request:0 responses:0 body:CreateDefaultTileDefinitionForEntityRequest field:EntityName";
    CreateDefaultTileForEntity "POST /api/v1/Agents/Dash/CreateDefaultTileForEntity v1DashAgent_CreateDefaultTileForEntity query:optional:text:$select headers:0 request:0 responses:0 body:CreateDefaultTileForEntityRequest field:EntityName";
    DeleteDash "POST /api/v1/Agents/Dash/DeleteDash v1DashAgent_DeleteDash query:required:int32:DashId headers:1 responses:1";
    DeleteDashTheme "POST /api/v1/Agents/Dash/DeleteDashTheme v1DashAgent_DeleteDashTheme query:required:int32:DashThemeId headers:1 responses:1";
    DeleteDashTile "POST /api/v1/Agents/Dash/DeleteDashTile v1DashAgent_DeleteDashTile query:required:int32:DashTileId headers:1 responses:1";
    DeleteDashTileDefinition "POST /api/v1/Agents/Dash/DeleteDashTileDefinition v1DashAgent_DeleteDashTileDefinition query:required:int32:DashTileDefinitionId headers:1 responses:1";
    DuplicateDashboard "POST /api/v1/Agents/Dash/DuplicateDashboard v1DashAgent_DuplicateDashboard query:optional:text:$select headers:0 request:0 responses:0 body:DuplicateDashboardRequest field:DashboardId field:Name";
    DuplicateTile "POST /api/v1/Agents/Dash/DuplicateTile v1DashAgent_DuplicateTile query:optional:text:$select headers:0 request:0 responses:0 body:DuplicateTileRequest field:DashTileId field:Name";
    GetDash "POST /api/v1/Agents/Dash/GetDash v1DashAgent_GetDash query:required:int32:dashId query:optional:text:$select headers:0 responses:0";
    GetDashCollection "POST /api/v1/Agents/Dash/GetDashCollection v1DashAgent_GetDashCollection query:optional:text:$select headers:0 responses:0";
    GetDashList "POST /api/v1/Agents/Dash/GetDashList v1DashAgent_GetDashList query:optional:text:$select headers:0 request:0 responses:0 body:GetDashListRequest field:Dashboards";
    GetDashTheme "POST /api/v1/Agents/Dash/GetDashTheme v1DashAgent_GetDashTheme query:required:int32:dashThemeId query:optional:text:$select headers:0 responses:0";
    GetDashTile "POST /api/v1/Agents/Dash/GetDashTile v1DashAgent_GetDashTile query:required:int32:dashTileId query:optional:text:$select headers:0 responses:0";
    GetDashTileDefinition "POST /api/v1/Agents/Dash/GetDashTileDefinition v1DashAgent_GetDashTileDefinition query:required:int32:dashTileDefinitionId query:optional:text:$select headers:0 responses:0";
    GetDashTileHtml "POST /api/v1/Agents/Dash/GetDashTileHtml v1DashAgent_GetDashTileHtml query:optional:text:$select headers:0 request:0 responses:0 body:GetDashTileHtmlRequest field:DashboardTileDefinitionId field:LanguageCode";
    GetDashTileHtmlList "POST /api/v1/Agents/Dash/GetDashTileHtmlList v1DashAgent_GetDashTileHtmlList query:optional:text:$select headers:0 request:0 responses:0 body:GetDashTileHtmlListRequest field:DashboardTileDefinitionId";
    GetDashTiles "POST /api/v1/Agents/Dash/GetDashTiles v1DashAgent_GetDashTiles query:optional:text:$select headers:0 request:0 responses:0 body:GetDashTilesRequest field:DashboardId";
    GetSecondaryTempTileSelection "POST /api/v1/Agents/Dash/GetSecondaryTempTileSelection v1DashAgent_GetSecondaryTempTileSelection query:optional:text:$select headers:0 request:0 responses:0 body:GetSecondaryTempTileSelectionRequest field:SelectionId";
    GetTempTileSelection "POST /api/v1/Agents/Dash/GetTempTileSelection v1DashAgent_GetTempTileSelection query:optional:text:$select headers:0 request:0 responses:0 body:GetTempTileSelectionRequest field:SelectionId";
    SaveDash "POST /api/v1/Agents/Dash/SaveDash v1DashAgent_SaveDash headers:0 request:0 responses:0";
    SaveDashTheme "POST /api/v1/Agents/Dash/SaveDashTheme v1DashAgent_SaveDashTheme headers:0 request:0 responses:0";
    SaveDashTile "POST /api/v1/Agents/Dash/SaveDashTile v1DashAgent_SaveDashTile headers:0 request:0 responses:0";
    SaveDashTileDefinition "POST /api/v1/Agents/Dash/SaveDashTileDefinition v1DashAgent_SaveDashTileDefinition headers:0 request:0 responses:0";
    SaveDashTileHtmlList "POST /api/v1/Agents/Dash/SaveDashTileHtmlList v1DashAgent_SaveDashTileHtmlList query:optional:text:$select headers:0 request:0 responses:0 body:SaveDashTileHtmlListRequest field:DashboardTileDefinitionId field:Languages";
    SaveDashTiles "POST /api/v1/Agents/Dash/SaveDashTiles v1DashAgent_SaveDashTiles query:optional:text:$select headers:1 request:0 responses:1 body:SaveDashTilesRequest field:DashboardId field:DashTiles";
} }
