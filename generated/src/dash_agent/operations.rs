// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Dash_Agent" crate::tables::SHARED {
    AddNewTileToDashboard "POST /api/v1/Agents/Dash/AddNewTileToDashboard v1DashAgent_AddNewTileToDashboard query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddNewTileToDashboardRequest field:DashboardId field:DashTileDefinition sum:80d5480b";
    AddTileToDashboard "POST /api/v1/Agents/Dash/AddTileToDashboard v1DashAgent_AddTileToDashboard query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:AddTileToDashboardRequest field:DashboardId field:DashTileDefinitionId sum:2e93c9b6";
    CopyTileSelection "POST /api/v1/Agents/Dash/CopyTileSelection v1DashAgent_CopyTileSelection query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CopyTileSelectionRequest field:SelectionId sum:86841784";
    CreateDashTileSelectionFromEntity "POST /api/v1/Agents/Dash/CreateDashTileSelectionFromEntity v1DashAgent_CreateDashTileSelectionFromEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateDashTileSelectionFromEntityRequest field:EntityName sum:b4cf3fc1";
    CreateDefaultDash "POST /api/v1/Agents/Dash/CreateDefaultDash v1DashAgent_CreateDefaultDash headers:61cd96ad responses:3ca57e4f sum:5a434c4f";
    CreateDefaultDashCollection "POST /api/v1/Agents/Dash/CreateDefaultDashCollection v1DashAgent_CreateDefaultDashCollection headers:61cd96ad responses:3ca57e4f sum:52696c9f";
    CreateDefaultDashTheme "POST /api/v1/Agents/Dash/CreateDefaultDashTheme v1DashAgent_CreateDefaultDashTheme headers:61cd96ad responses:3ca57e4f sum:52f036b6";
    CreateDefaultDashTile "POST /api/v1/Agents/Dash/CreateDefaultDashTile v1DashAgent_CreateDefaultDashTile headers:61cd96ad responses:3ca57e4f sum:cb54b053";
    CreateDefaultDashTileDefinition "POST /api/v1/Agents/Dash/CreateDefaultDashTileDefinition v1DashAgent_CreateDefaultDashTileDefinition headers:61cd96ad responses:3ca57e4f sum:df060840";
    CreateDefaultPreviewDash "POST /api/v1/Agents/Dash/CreateDefaultPreviewDash v1DashAgent_CreateDefaultPreviewDash headers:61cd96ad responses:3ca57e4f sum:726ce6bb";
    CreateDefaultPreviewDashTile "POST /api/v1/Agents/Dash/CreateDefaultPreviewDashTile v1DashAgent_CreateDefaultPreviewDashTile headers:61cd96ad responses:3ca57e4f sum:6b1d8b87";
    CreateDefaultTileDefinitionForEntity "POST /api/v1/Agents/Dash/CreateDefaultTileDefinitionForEntity v1DashAgent_CreateDefaultTileDefinitionForEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateDefaultTileDefinitionForEntityRequest field:EntityName sum:f011db5f";
    CreateDefaultTileForEntity "POST /api/v1/Agents/Dash/CreateDefaultTileForEntity v1DashAgent_CreateDefaultTileForEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateDefaultTileForEntityRequest field:EntityName sum:b49a17ed";
    DeleteDash "POST /api/v1/Agents/Dash/DeleteDash v1DashAgent_DeleteDash query:required:int32:dashId headers:f9ca0ff2 responses:5cd2bdb7 sum:68477ce3";
    DeleteDashTheme "POST /api/v1/Agents/Dash/DeleteDashTheme v1DashAgent_DeleteDashTheme query:required:int32:dashThemeId headers:f9ca0ff2 responses:5cd2bdb7 sum:7cdd787b";
    DeleteDashTile "POST /api/v1/Agents/Dash/DeleteDashTile v1DashAgent_DeleteDashTile query:required:int32:dashTileId headers:f9ca0ff2 responses:5cd2bdb7 sum:6423ab2b";
    DeleteDashTileDefinition "POST /api/v1/Agents/Dash/DeleteDashTileDefinition v1DashAgent_DeleteDashTileDefinition query:required:int32:dashTileDefinitionId headers:f9ca0ff2 responses:5cd2bdb7 sum:60a66f17";
    DuplicateDashboard "POST /api/v1/Agents/Dash/DuplicateDashboard v1DashAgent_DuplicateDashboard query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:DuplicateDashboardRequest field:DashboardId field:Name sum:06d0c95b";
    DuplicateTile "POST /api/v1/Agents/Dash/DuplicateTile v1DashAgent_DuplicateTile query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:DuplicateTileRequest field:DashTileId field:Name sum:9379da0d";
    GetDash "POST /api/v1/Agents/Dash/GetDash v1DashAgent_GetDash reads query:required:int32:dashId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:c50f31b8";
    GetDashCollection "POST /api/v1/Agents/Dash/GetDashCollection v1DashAgent_GetDashCollection reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:c39e023c";
    GetDashList "POST /api/v1/Agents/Dash/GetDashList v1DashAgent_GetDashList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDashListRequest field:Dashboards sum:400dbebb";
    GetDashQuickFilters "POST /api/v1/Agents/Dash/GetDashQuickFilters v1DashAgent_GetDashQuickFilters reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDashQuickFiltersRequest field:DashboardId sum:64ce733b";
    GetDashTheme "POST /api/v1/Agents/Dash/GetDashTheme v1DashAgent_GetDashTheme reads query:required:int32:dashThemeId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:27f2247a";
    GetDashTile "POST /api/v1/Agents/Dash/GetDashTile v1DashAgent_GetDashTile reads query:required:int32:dashTileId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:73f6c1b8";
    GetDashTileDefinition "POST /api/v1/Agents/Dash/GetDashTileDefinition v1DashAgent_GetDashTileDefinition reads query:required:int32:dashTileDefinitionId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:4f1e3502";
    GetDashTileHtml "POST /api/v1/Agents/Dash/GetDashTileHtml v1DashAgent_GetDashTileHtml reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDashTileHtmlRequest field:DashboardTileDefinitionId field:LanguageCode sum:a55351d5";
    GetDashTileHtmlList "POST /api/v1/Agents/Dash/GetDashTileHtmlList v1DashAgent_GetDashTileHtmlList reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDashTileHtmlListRequest field:DashboardTileDefinitionId sum:ac6183f0";
    GetDashTiles "POST /api/v1/Agents/Dash/GetDashTiles v1DashAgent_GetDashTiles reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDashTilesRequest field:DashboardId sum:85eb874f";
    GetDashboardFencingInfo "POST /api/v1/Agents/Dash/GetDashboardFencingInfo v1DashAgent_GetDashboardFencingInfo reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:0e90855e";
    GetPossibleDashQuickFilters "POST /api/v1/Agents/Dash/GetPossibleDashQuickFilters v1DashAgent_GetPossibleDashQuickFilters reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPossibleDashQuickFiltersRequest field:DashboardId sum:40e491dd";
    GetPreviewDash "POST /api/v1/Agents/Dash/GetPreviewDash v1DashAgent_GetPreviewDash reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetPreviewDashRequest field:DashboardId sum:14306bb9";
    GetSecondaryTempTileSelection "POST /api/v1/Agents/Dash/GetSecondaryTempTileSelection v1DashAgent_GetSecondaryTempTileSelection query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSecondaryTempTileSelectionRequest field:SelectionId sum:3ac88cb6";
    GetTempTileSelection "POST /api/v1/Agents/Dash/GetTempTileSelection v1DashAgent_GetTempTileSelection query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetTempTileSelectionRequest field:SelectionId sum:3569d6e2";
    SaveDash "POST /api/v1/Agents/Dash/SaveDash v1DashAgent_SaveDash headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e3517750";
    SaveDashQuickFilters "POST /api/v1/Agents/Dash/SaveDashQuickFilters v1DashAgent_SaveDashQuickFilters query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveDashQuickFiltersRequest field:DashboardId field:QuickFilters sum:261587d6";
    SaveDashTheme "POST /api/v1/Agents/Dash/SaveDashTheme v1DashAgent_SaveDashTheme headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f26cc7d9";
    SaveDashTile "POST /api/v1/Agents/Dash/SaveDashTile v1DashAgent_SaveDashTile headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d942cc54";
    SaveDashTileDefinition "POST /api/v1/Agents/Dash/SaveDashTileDefinition v1DashAgent_SaveDashTileDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:16f55557";
    SaveDashTileHtmlList "POST /api/v1/Agents/Dash/SaveDashTileHtmlList v1DashAgent_SaveDashTileHtmlList query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveDashTileHtmlListRequest field:DashboardTileDefinitionId field:Languages sum:591b0b7c";
    SaveDashTiles "POST /api/v1/Agents/Dash/SaveDashTiles v1DashAgent_SaveDashTiles query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SaveDashTilesRequest field:DashboardId field:DashTiles sum:52a2e869";
} }
