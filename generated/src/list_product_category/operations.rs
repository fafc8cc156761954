// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_ProductCategory" 19 {
    0 CREATE_DEFAULT_PRODUCT_CATEGORY Get "/api/v1/List/ProductCategory/Items/Default" "v1ProductCategoryList_CreateDefaultProductCategory" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/ProductCategory/Items" "v1ProductCategoryList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_PRODUCT_CATEGORY Put "/api/v1/List/ProductCategory/Items" "v1ProductCategoryList_PutAllProductCategory" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_PRODUCT_CATEGORY Post "/api/v1/List/ProductCategory/Items" "v1ProductCategoryList_PostProductCategory" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_PRODUCT_CATEGORY Delete "/api/v1/List/ProductCategory/Items" "v1ProductCategoryList_DeleteAllProductCategory" [] HEADERS_2, None, ANSWERS_204;
    5 GET_PRODUCT_CATEGORY Get "/api/v1/List/ProductCategory/Items/{id}" "v1ProductCategoryList_GetProductCategory" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_PRODUCT_CATEGORY Put "/api/v1/List/ProductCategory/Items/{id}" "v1ProductCategoryList_PutProductCategory" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_PRODUCT_CATEGORY Delete "/api/v1/List/ProductCategory/Items/{id}" "v1ProductCategoryList_DeleteProductCategory" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_PRODUCT_CATEGORY_HEADINGS Get "/api/v1/List/ProductCategory/Headings" "v1ProductCategoryList_GetProductCategoryHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_PRODUCT_CATEGORY_HEADINGS Put "/api/v1/List/ProductCategory/Headings" "v1ProductCategoryList_PutProductCategoryHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_PRODUCT_CATEGORY_HEADING Post "/api/v1/List/ProductCategory/Headings" "v1ProductCategoryList_PostProductCategoryHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_PRODUCT_CATEGORY_HEADINGS Delete "/api/v1/List/ProductCategory/Headings" "v1ProductCategoryList_DeleteProductCategoryHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/ProductCategory" "v1ProductCategoryList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/ProductCategory" "v1ProductCategoryList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/ProductCategory/MDOItems" "v1ProductCategoryList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_PRODUCT_CATEGORY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/ProductCategory/Items/{itemId}/Headings" "v1ProductCategoryList_GetProductCategoryHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_PRODUCT_CATEGORY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/ProductCategory/Items/{itemId}/Headings" "v1ProductCategoryList_PutProductCategoryHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_PRODUCT_CATEGORY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/ProductCategory/Items/{itemId}/UserGroups" "v1ProductCategoryList_GetProductCategoryUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_PRODUCT_CATEGORY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/ProductCategory/Items/{itemId}/UserGroups" "v1ProductCategoryList_PutProductCategoryUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
