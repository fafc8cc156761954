// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "Dashboard" 6 {
    0 DEFAULT_DASHBOARD Get "/api/v1/Dashboard/default" "v1Dashboard_DefaultDashboard" [] HEADERS_1, None, ANSWERS_200;
    1 GET_DASHBOARD Get "/api/v1/Dashboard/{id}" "v1Dashboard_GetDashboard" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_DASHBOARD Put "/api/v1/Dashboard/{id}" "v1Dashboard_PutDashboard" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_DASHBOARD Delete "/api/v1/Dashboard/{id}" "v1Dashboard_DeleteDashboard" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_DASHBOARD Patch "/api/v1/Dashboard/{id}" "v1Dashboard_PatchDashboard" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 POST_DASHBOARD Post "/api/v1/Dashboard" "v1Dashboard_PostDashboard" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
