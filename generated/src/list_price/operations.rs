// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "List_Price" 9 {
    0 COPY_SUPER_OFFICE_PRICE_LIST Post "/api/v1/Pricelist/{originalPriceListId}/CopyTo/{newName}" "v1PriceList_CopySuperOfficePriceList" [Path "originalPriceListId" Int32 Required, Path "newName" Text Required, Query "validFrom" DateTime Required, Query "validTo" DateTime Required, Query "newCurrencyId" Int32 Optional, Query "convertCurrency" Bool Optional] HEADERS_1, None, ANSWERS_200;
    1 DEFAULT_PRICE_LIST Get "/api/v1/Pricelist/default" "v1PriceList_DefaultPriceList" [] HEADERS_1, None, ANSWERS_200;
    2 GET_PRICE_LIST Get "/api/v1/Pricelist/{id}" "v1PriceList_GetPriceList" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200_404;
    3 PUT_PRICE_LIST Put "/api/v1/Pricelist/{id}" "v1PriceList_PutPriceList" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    4 DELETE_PRICE_LIST Delete "/api/v1/Pricelist/{id}" "v1PriceList_DeletePriceList" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    5 PATCH_PRICE_LIST Patch "/api/v1/Pricelist/{id}" "v1PriceList_PatchPriceList" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    6 GET_ALL Get "/api/v1/Pricelist" "v1PriceList_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    7 POST_PRICE_LIST Post "/api/v1/Pricelist" "v1PriceList_PostPriceList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 PRODUCTS Get "/api/v1/Pricelist/{id}/Products" "v1PriceList_Products" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
} }
