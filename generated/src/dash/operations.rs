// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "Dash" 6 {
    0 DEFAULT_DASH Get "/api/v1/Dash/default" "v1Dash_DefaultDash" [] HEADERS_1, None, ANSWERS_200;
    1 GET_DASH Get "/api/v1/Dash/{id}" "v1Dash_GetDash" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_DASH Put "/api/v1/Dash/{id}" "v1Dash_PutDash" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_DASH Delete "/api/v1/Dash/{id}" "v1Dash_DeleteDash" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_DASH Patch "/api/v1/Dash/{id}" "v1Dash_PatchDash" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 POST_DASH Post "/api/v1/Dash" "v1Dash_PostDash" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
