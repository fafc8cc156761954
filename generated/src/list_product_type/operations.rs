// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_ProductType" 19 {
    0 CREATE_DEFAULT_PRODUCT_TYPE Get "/api/v1/List/ProductType/Items/Default" "v1ProductTypeList_CreateDefaultProductType" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/ProductType/Items" "v1ProductTypeList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_PRODUCT_TYPE Put "/api/v1/List/ProductType/Items" "v1ProductTypeList_PutAllProductType" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_PRODUCT_TYPE Post "/api/v1/List/ProductType/Items" "v1ProductTypeList_PostProductType" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_PRODUCT_TYPE Delete "/api/v1/List/ProductType/Items" "v1ProductTypeList_DeleteAllProductType" [] HEADERS_2, None, ANSWERS_204;
    5 GET_PRODUCT_TYPE Get "/api/v1/List/ProductType/Items/{id}" "v1ProductTypeList_GetProductType" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_PRODUCT_TYPE Put "/api/v1/List/ProductType/Items/{id}" "v1ProductTypeList_PutProductType" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_PRODUCT_TYPE Delete "/api/v1/List/ProductType/Items/{id}" "v1ProductTypeList_DeleteProductType" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_PRODUCT_TYPE_HEADINGS Get "/api/v1/List/ProductType/Headings" "v1ProductTypeList_GetProductTypeHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_PRODUCT_TYPE_HEADINGS Put "/api/v1/List/ProductType/Headings" "v1ProductTypeList_PutProductTypeHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_PRODUCT_TYPE_HEADING Post "/api/v1/List/ProductType/Headings" "v1ProductTypeList_PostProductTypeHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_PRODUCT_TYPE_HEADINGS Delete "/api/v1/List/ProductType/Headings" "v1ProductTypeList_DeleteProductTypeHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/ProductType" "v1ProductTypeList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/ProductType" "v1ProductTypeList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/ProductType/MDOItems" "v1ProductTypeList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_PRODUCT_TYPE_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/ProductType/Items/{itemId}/Headings" "v1ProductTypeList_GetProductTypeHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_PRODUCT_TYPE_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/ProductType/Items/{itemId}/Headings" "v1ProductTypeList_PutProductTypeHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_PRODUCT_TYPE_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/ProductType/Items/{itemId}/UserGroups" "v1ProductTypeList_GetProductTypeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_PRODUCT_TYPE_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/ProductType/Items/{itemId}/UserGroups" "v1ProductTypeList_PutProductTypeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
