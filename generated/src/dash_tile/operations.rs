// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "DashTile" 6 {
    0 DEFAULT_DASH_TILE Get "/api/v1/DashTile/default" "v1DashTile_DefaultDashTile" [] HEADERS_1, None, ANSWERS_200;
    1 GET_DASH_TILE Get "/api/v1/DashTile/{id}" "v1DashTile_GetDashTile" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_DASH_TILE Put "/api/v1/DashTile/{id}" "v1DashTile_PutDashTile" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_DASH_TILE Delete "/api/v1/DashTile/{id}" "v1DashTile_DeleteDashTile" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_DASH_TILE Patch "/api/v1/DashTile/{id}" "v1DashTile_PatchDashTile" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 POST_DASH_TILE Post "/api/v1/DashTile" "v1DashTile_PostDashTile" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
