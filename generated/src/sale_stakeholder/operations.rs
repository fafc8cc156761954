// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "SaleStakeholder" 7 {
    0 DEFAULT_SALE_STAKEHOLDER Get "/api/v1/SaleStakeholder/default" "v1SaleStakeholder_DefaultSaleStakeholder" [] HEADERS_1, None, ANSWERS_200;
    1 GET_SALE_STAKEHOLDER Get "/api/v1/SaleStakeholder/{id}" "v1SaleStakeholder_GetSaleStakeholder" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_SALE_STAKEHOLDER Put "/api/v1/SaleStakeholder/{id}" "v1SaleStakeholder_PutSaleStakeholder" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_SALE_STAKEHOLDER Delete "/api/v1/SaleStakeholder/{id}" "v1SaleStakeholder_DeleteSaleStakeholder" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_SALE_STAKEHOLDER Patch "/api/v1/SaleStakeholder/{id}" "v1SaleStakeholder_PatchSaleStakeholder" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 GET_ALL Get "/api/v1/SaleStakeholder" "v1SaleStakeholder_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    6 POST_SALE_STAKEHOLDER Post "/api/v1/SaleStakeholder" "v1SaleStakeholder_PostSaleStakeholder" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
