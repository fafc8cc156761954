// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Dashboard_Agent" crate::tables::SHARED {
    CreateDefaultDashboard "POST /api/v1/Agents/Dashboard/CreateDefaultDashboard v1DashboardAgent_CreateDefaultDashboard headers:61cd96ad responses:3ca57e4f sum:d84c1e79";
    CreateDefaultDashboardTile "POST /api/v1/Agents/Dashboard/CreateDefaultDashboardTile v1DashboardAgent_CreateDefaultDashboardTile headers:61cd96ad responses:3ca57e4f sum:84816175";
    CreateNewFromTemplate "POST /api/v1/Agents/Dashboard/CreateNewFromTemplate v1DashboardAgent_CreateNewFromTemplate query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9aa8581c";
    DeleteDashboard "POST /api/v1/Agents/Dashboard/DeleteDashboard v1DashboardAgent_DeleteDashboard query:required:int32:DashboardId headers:f9ca0ff2 responses:5cd2bdb7 sum:669fb809";
    DeleteDashboardTile "POST /api/v1/Agents/Dashboard/DeleteDashboardTile v1DashboardAgent_DeleteDashboardTile query:required:int32:DashboardTileId headers:f9ca0ff2 responses:5cd2bdb7 sum:14ace6b1";
    GetDashboard "POST /api/v1/Agents/Dashboard/GetDashboard v1DashboardAgent_GetDashboard reads query:required:int32:dashboardId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:fc5049d0";
    GetDashboardTile "POST /api/v1/Agents/Dashboard/GetDashboardTile v1DashboardAgent_GetDashboardTile reads query:required:int32:dashboardTileId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:c5d94bb0";
    GetDashboardTiles "POST /api/v1/Agents/Dashboard/GetDashboardTiles v1DashboardAgent_GetDashboardTiles reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDashboardTilesRequest field:DashboardTileIds sum:914489f4";
    GetDashboards "POST /api/v1/Agents/Dashboard/GetDashboards v1DashboardAgent_GetDashboards reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDashboardsRequest field:AssociateId sum:d674e821";
    GetData "POST /api/v1/Agents/Dashboard/GetData v1DashboardAgent_GetData reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDataRequest field:DashboardTileId field:Restrictions sum:98d0c204";
    GetDataWithSelection "POST /api/v1/Agents/Dashboard/GetDataWithSelection v1DashboardAgent_GetDataWithSelection reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetDataWithSelectionRequest field:DashboardTileId field:SelectionId field:Restrictions sum:ce4bc3f9";
    GetStandardDashboardTileFromChartId "POST /api/v1/Agents/Dashboard/GetStandardDashboardTileFromChartId v1DashboardAgent_GetStandardDashboardTileFromChartId reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetStandardDashboardTileFromChartIdRequest field:ChartId sum:b24cc95b";
    SaveDashboard "POST /api/v1/Agents/Dashboard/SaveDashboard v1DashboardAgent_SaveDashboard headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:5dcbaf5a";
    SaveDashboardTile "POST /api/v1/Agents/Dashboard/SaveDashboardTile v1DashboardAgent_SaveDashboardTile headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d055706e";
    SetTile "POST /api/v1/Agents/Dashboard/SetTile v1DashboardAgent_SetTile query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SetTileRequest field:DashboardId field:TileId field:Position sum:f3854038";
} }
