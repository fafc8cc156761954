// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "DashTheme" 6 {
    0 DEFAULT_DASH_THEME Get "/api/v1/DashTheme/default" "v1DashTheme_DefaultDashTheme" [] HEADERS_1, None, ANSWERS_200;
    1 GET_DASH_THEME Get "/api/v1/DashTheme/{id}" "v1DashTheme_GetDashTheme" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_DASH_THEME Put "/api/v1/DashTheme/{id}" "v1DashTheme_PutDashTheme" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_DASH_THEME Delete "/api/v1/DashTheme/{id}" "v1DashTheme_DeleteDashTheme" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_DASH_THEME Patch "/api/v1/DashTheme/{id}" "v1DashTheme_PatchDashTheme" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 POST_DASH_THEME Post "/api/v1/DashTheme" "v1DashTheme_PostDashTheme" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
