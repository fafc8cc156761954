// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Dashboard_Agent" 15 {
    0 CREATE_DEFAULT_DASHBOARD Post "/api/v1/Agents/Dashboard/CreateDefaultDashboard" "v1DashboardAgent_CreateDefaultDashboard" [] HEADERS_1, None, ANSWERS_200;
    1 CREATE_DEFAULT_DASHBOARD_TILE Post "/api/v1/Agents/Dashboard/CreateDefaultDashboardTile" "v1DashboardAgent_CreateDefaultDashboardTile" [] HEADERS_1, None, ANSWERS_200;
    2 CREATE_NEW_FROM_TEMPLATE Post "/api/v1/Agents/Dashboard/CreateNewFromTemplate" "v1DashboardAgent_CreateNewFromTemplate" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 DELETE_DASHBOARD Post "/api/v1/Agents/Dashboard/DeleteDashboard" "v1DashboardAgent_DeleteDashboard" [Query "DashboardId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 DELETE_DASHBOARD_TILE Post "/api/v1/Agents/Dashboard/DeleteDashboardTile" "v1DashboardAgent_DeleteDashboardTile" [Query "DashboardTileId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    5 GET_DASHBOARD Post "/api/v1/Agents/Dashboard/GetDashboard" "v1DashboardAgent_GetDashboard" [Query "dashboardId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    6 GET_DASHBOARD_TILE Post "/api/v1/Agents/Dashboard/GetDashboardTile" "v1DashboardAgent_GetDashboardTile" [Query "dashboardTileId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    7 GET_DASHBOARD_TILES Post "/api/v1/Agents/Dashboard/GetDashboardTiles" "v1DashboardAgent_GetDashboardTiles" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 GET_DASHBOARDS Post "/api/v1/Agents/Dashboard/GetDashboards" "v1DashboardAgent_GetDashboards" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_DATA Post "/api/v1/Agents/Dashboard/GetData" "v1DashboardAgent_GetData" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_DATA_WITH_SELECTION Post "/api/v1/Agents/Dashboard/GetDataWithSelection" "v1DashboardAgent_GetDataWithSelection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_STANDARD_DASHBOARD_TILE_FROM_CHART_ID Post "/api/v1/Agents/Dashboard/GetStandardDashboardTileFromChartId" "v1DashboardAgent_GetStandardDashboardTileFromChartId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 SAVE_DASHBOARD Post "/api/v1/Agents/Dashboard/SaveDashboard" "v1DashboardAgent_SaveDashboard" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 SAVE_DASHBOARD_TILE Post "/api/v1/Agents/Dashboard/SaveDashboardTile" "v1DashboardAgent_SaveDashboardTile" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 SET_TILE Post "/api/v1/Agents/Dashboard/SetTile" "v1DashboardAgent_SetTile" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
