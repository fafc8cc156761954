// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Dash_Agent" 34 {
    0 ADD_NEW_TILE_TO_DASHBOARD Post "/api/v1/Agents/Dash/AddNewTileToDashboard" "v1DashAgent_AddNewTileToDashboard" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 ADD_TILE_TO_DASHBOARD Post "/api/v1/Agents/Dash/AddTileToDashboard" "v1DashAgent_AddTileToDashboard" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 COPY_TILE_SELECTION Post "/api/v1/Agents/Dash/CopyTileSelection" "v1DashAgent_CopyTileSelection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 CREATE_DASH_TILE_SELECTION_FROM_ENTITY Post "/api/v1/Agents/Dash/CreateDashTileSelectionFromEntity" "v1DashAgent_CreateDashTileSelectionFromEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 CREATE_DEFAULT_DASH Post "/api/v1/Agents/Dash/CreateDefaultDash" "v1DashAgent_CreateDefaultDash" [] HEADERS_1, None, ANSWERS_200;
    5 CREATE_DEFAULT_DASH_COLLECTION Post "/api/v1/Agents/Dash/CreateDefaultDashCollection" "v1DashAgent_CreateDefaultDashCollection" [] HEADERS_1, None, ANSWERS_200;
    6 CREATE_DEFAULT_DASH_THEME Post "/api/v1/Agents/Dash/CreateDefaultDashTheme" "v1DashAgent_CreateDefaultDashTheme" [] HEADERS_1, None, ANSWERS_200;
    7 CREATE_DEFAULT_DASH_TILE Post "/api/v1/Agents/Dash/CreateDefaultDashTile" "v1DashAgent_CreateDefaultDashTile" [] HEADERS_1, None, ANSWERS_200;
    8 CREATE_DEFAULT_DASH_TILE_DEFINITION Post "/api/v1/Agents/Dash/CreateDefaultDashTileDefinition" "v1DashAgent_CreateDefaultDashTileDefinition" [] HEADERS_1, None, ANSWERS_200;
    9 CREATE_DEFAULT_TILE_DEFINITION_FOR_ENTITY Post "/api/v1/Agents/Dash/CreateDefaultTileDefinitionForEntity" "v1DashAgent_CreateDefaultTileDefinitionForEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 CREATE_DEFAULT_TILE_FOR_ENTITY Post "/api/v1/Agents/Dash/CreateDefaultTileForEntity" "v1DashAgent_CreateDefaultTileForEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_DASH Post "/api/v1/Agents/Dash/DeleteDash" "v1DashAgent_DeleteDash" [Query "DashId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    12 DELETE_DASH_THEME Post "/api/v1/Agents/Dash/DeleteDashTheme" "v1DashAgent_DeleteDashTheme" [Query "DashThemeId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    13 DELETE_DASH_TILE Post "/api/v1/Agents/Dash/DeleteDashTile" "v1DashAgent_DeleteDashTile" [Query "DashTileId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    14 DELETE_DASH_TILE_DEFINITION Post "/api/v1/Agents/Dash/DeleteDashTileDefinition" "v1DashAgent_DeleteDashTileDefinition" [Query "DashTileDefinitionId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    15 DUPLICATE_DASHBOARD Post "/api/v1/Agents/Dash/DuplicateDashboard" "v1DashAgent_DuplicateDashboard" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 DUPLICATE_TILE Post "/api/v1/Agents/Dash/DuplicateTile" "v1DashAgent_DuplicateTile" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_DASH Post "/api/v1/Agents/Dash/GetDash" "v1DashAgent_GetDash" [Query "dashId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    18 GET_DASH_COLLECTION Post "/api/v1/Agents/Dash/GetDashCollection" "v1DashAgent_GetDashCollection" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    19 GET_DASH_LIST Post "/api/v1/Agents/Dash/GetDashList" "v1DashAgent_GetDashList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 GET_DASH_THEME Post "/api/v1/Agents/Dash/GetDashTheme" "v1DashAgent_GetDashTheme" [Query "dashThemeId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    21 GET_DASH_TILE Post "/api/v1/Agents/Dash/GetDashTile" "v1DashAgent_GetDashTile" [Query "dashTileId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    22 GET_DASH_TILE_DEFINITION Post "/api/v1/Agents/Dash/GetDashTileDefinition" "v1DashAgent_GetDashTileDefinition" [Query "dashTileDefinitionId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    23 GET_DASH_TILE_HTML Post "/api/v1/Agents/Dash/GetDashTileHtml" "v1DashAgent_GetDashTileHtml" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    24 GET_DASH_TILE_HTML_LIST Post "/api/v1/Agents/Dash/GetDashTileHtmlList" "v1DashAgent_GetDashTileHtmlList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    25 GET_DASH_TILES Post "/api/v1/Agents/Dash/GetDashTiles" "v1DashAgent_GetDashTiles" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 GET_SECONDARY_TEMP_TILE_SELECTION Post "/api/v1/Agents/Dash/GetSecondaryTempTileSelection" "v1DashAgent_GetSecondaryTempTileSelection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    27 GET_TEMP_TILE_SELECTION Post "/api/v1/Agents/Dash/GetTempTileSelection" "v1DashAgent_GetTempTileSelection" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    28 SAVE_DASH Post "/api/v1/Agents/Dash/SaveDash" "v1DashAgent_SaveDash" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    29 SAVE_DASH_THEME Post "/api/v1/Agents/Dash/SaveDashTheme" "v1DashAgent_SaveDashTheme" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    30 SAVE_DASH_TILE Post "/api/v1/Agents/Dash/SaveDashTile" "v1DashAgent_SaveDashTile" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    31 SAVE_DASH_TILE_DEFINITION Post "/api/v1/Agents/Dash/SaveDashTileDefinition" "v1DashAgent_SaveDashTileDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    32 SAVE_DASH_TILE_HTML_LIST Post "/api/v1/Agents/Dash/SaveDashTileHtmlList" "v1DashAgent_SaveDashTileHtmlList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    33 SAVE_DASH_TILES Post "/api/v1/Agents/Dash/SaveDashTiles" "v1DashAgent_SaveDashTiles" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
