// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404_V2, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_4};

operations! { "Product" 12 {
    0 DEFAULT_PRODUCT Get "/api/v1/Product/default" "v1Product_DefaultProduct" [] HEADERS_1, None, ANSWERS_200;
    1 GET_IMAGE Get "/api/v1/Product/{productId}/Image" "v1Product_GetImage" [Path "productId" Int32 Required, Query "w" Int32 Optional, Query "h" Int32 Optional, Query "type" Text Optional, Query "ifBlank" Enum Optional] HEADERS_1, None, ANSWERS_200_404_V2;
    2 SAVE_IMAGE Put "/api/v1/Product/{productId}/Image" "v1Product_SaveImage" [Path "productId" Int32 Required] HEADERS_1, Some(REQUEST_4), ANSWERS_200_400;
    3 SAVE_IMAGE_POST Post "/api/v1/Product/{productId}/Image" "v1Product_SaveImage_POST" [Path "productId" Int32 Required] HEADERS_1, Some(REQUEST_4), ANSWERS_200_400;
    4 DELETE_IMAGE_CONTENT Delete "/api/v1/Product/{productId}/Image" "v1Product_DeleteImageContent" [Path "productId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    5 GET_PRODUCT_FROM_DB_ID Get "/api/v1/Product/{productId}" "v1Product_GetProductFromDbId" [Path "productId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    6 PUT_PRODUCT Put "/api/v1/Product/{productId}" "v1Product_PutProduct" [Path "productId" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_PRODUCT Delete "/api/v1/Product/{productId}" "v1Product_DeleteProduct" [Path "productId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_ALL Get "/api/v1/Product" "v1Product_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    9 POST_PRODUCT Post "/api/v1/Product" "v1Product_PostProduct" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_IMAGE_INFO Get "/api/v1/Product/{productId}/ImageInfo" "v1Product_GetImageInfo" [Path "productId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    11 PUT_IMAGE_INFO Put "/api/v1/Product/{productId}/ImageInfo" "v1Product_PutImageInfo" [Path "productId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
