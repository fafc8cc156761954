// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Dashboard_Agent" crate::tables::SHARED {
    CreateDefaultDashboard "POST /api/v1/Agents/Dashboard/CreateDefaultDashboard v1DashboardAgent_CreateDefaultDashboard headers:0 responses:0";
    CreateDefaultDashboardTile "POST /api/v1/Agents/Dashboard/CreateDefaultDashboardTile v1DashboardAgent_CreateDefaultDashboardTile headers:0 responses:0";
    CreateNewFromTemplate "POST /api/v1/Agents/Dashboard/CreateNewFromTemplate v1DashboardAgent_CreateNewFromTemplate query:optional:text:$select headers:0 request:0 responses:0";
    DeleteDashboard "POST /api/v1/Agents/Dashboard/DeleteDashboard v1DashboardAgent_DeleteDashboard query:required:int32:DashboardId headers:1 responses:1";
    DeleteDashboardTile "POST /api/v1/Agents/Dashboard/DeleteDashboardTile v1DashboardAgent_DeleteDashboardTile query:required:int32:DashboardTileId headers:1 responses:1";
    GetDashboard "POST /api/v1/Agents/Dashboard/GetDashboard v1DashboardAgent_GetDashboard query:required:int32:dashboardId query:optional:text:$select headers:0 responses:0";
    GetDashboardTile "POST /api/v1/Agents/Dashboard/GetDashboardTile v1DashboardAgent_GetDashboardTile query:required:int32:dashboardTileId query:optional:text:$select headers:0 responses:0";
    GetDashboardTiles "POST /api/v1/Agents/Dashboard/GetDashboardTiles v1DashboardAgent_GetDashboardTiles query:optional:text:$select headers:0 request:0 responses:0 body:GetDashboardTilesRequest field:DashboardTileIds";
    GetDashboards "POST /api/v1/Agents/Dashboard/GetDashboards v1DashboardAgent_GetDashboards query:optional:text:$select headers:0 request:0 responses:0 body:GetDashboardsRequest field:AssociateId";
    GetData "POST /api/v1/Agents/Dashboard/GetData v1DashboardAgent_GetData query:optional:text:$select headers:0 request:0 responses:0 body:GetDataRequest field:DashboardTileId field:Restrictions";
    GetDataWithSelection "POST /api/v1/Agents/Dashboard/GetDataWithSelection v1DashboardAgent_GetDataWithSelection query:optional:text:$select headers:0 request:0 responses:0 body:GetDataWithSelectionRequest field:DashboardTileId field:SelectionId field:Restrictions";
    GetStandardDashboardTileFromChartId "POST /api/v1/Agents/Dashboard/GetStandardDashboardTileFromChartId v1DashboardAgent_GetStandardDashboardTileFromChartId query:optional:text:$select headers:0 request:0 responses:0 body:GetStandardDashboardTileFromChartIdRequest field:ChartId";
    SaveDashboard "POST /api/v1/Agents/Dashboard/SaveDashboard v1DashboardAgent_SaveDashboard headers:0 request:0 responses:0";
    SaveDashboardTile "POST /api/v1/Agents/Dashboard/SaveDashboardTile v1DashboardAgent_SaveDashboardTile headers:0 request:0 responses:0";
    SetTile "POST /api/v1/Agents/Dashboard/SetTile v1DashboardAgent_SetTile query:optional:text:$select headers:0 request:0 responses:0 body:SetTileRequest field:DashboardId field:TileId field:Position";
} }
