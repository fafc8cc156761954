// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "DashboardTile" 6 {
    0 DEFAULT_DASHBOARD_TILE Get "/api/v1/DashboardTile/default" "v1DashboardTile_DefaultDashboardTile" [] HEADERS_1, None, ANSWERS_200;
    1 GET_DASHBOARD_TILE Get "/api/v1/DashboardTile/{id}" "v1DashboardTile_GetDashboardTile" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_DASHBOARD_TILE Put "/api/v1/DashboardTile/{id}" "v1DashboardTile_PutDashboardTile" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_DASHBOARD_TILE Delete "/api/v1/DashboardTile/{id}" "v1DashboardTile_DeleteDashboardTile" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_DASHBOARD_TILE Patch "/api/v1/DashboardTile/{id}" "v1DashboardTile_PatchDashboardTile" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 POST_DASHBOARD_TILE Post "/api/v1/DashboardTile" "v1DashboardTile_PostDashboardTile" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
