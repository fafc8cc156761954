// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_SaleType" 17 {
    0 CREATE_DEFAULT_SALE_TYPE_ENTITY Get "/api/v1/List/SaleType/Items/Default" "v1SaleTypeList_CreateDefaultSaleTypeEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_SALE_TYPE_ENTITY Get "/api/v1/List/SaleType/Items/{id}" "v1SaleTypeList_GetSaleTypeEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_SALE_TYPE_ENTITY Put "/api/v1/List/SaleType/Items/{id}" "v1SaleTypeList_PutSaleTypeEntity" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_SALE_TYPE_ENTITY Delete "/api/v1/List/SaleType/Items/{id}" "v1SaleTypeList_DeleteSaleTypeEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 GET_SALE_TYPE_ENTITY_HEADINGS Get "/api/v1/List/SaleType/Headings" "v1SaleTypeList_GetSaleTypeEntityHeadings" [] HEADERS_1, None, ANSWERS_200;
    5 PUT_SALE_TYPE_ENTITY_HEADINGS Put "/api/v1/List/SaleType/Headings" "v1SaleTypeList_PutSaleTypeEntityHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 POST_SALE_TYPE_ENTITY_HEADING Post "/api/v1/List/SaleType/Headings" "v1SaleTypeList_PostSaleTypeEntityHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_SALE_TYPE_ENTITY_HEADINGS Delete "/api/v1/List/SaleType/Headings" "v1SaleTypeList_DeleteSaleTypeEntityHeadings" [] HEADERS_2, None, ANSWERS_204;
    8 GET_ALL_SALE_TYPE_ENTITY Get "/api/v1/List/SaleType/Items" "v1SaleTypeList_GetAllSaleTypeEntity" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    9 POST_SALE_TYPE_ENTITY Post "/api/v1/List/SaleType/Items" "v1SaleTypeList_PostSaleTypeEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_LIST_DEFINITION Get "/api/v1/List/SaleType" "v1SaleTypeList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    11 SET_LIST_DEFINITION Put "/api/v1/List/SaleType" "v1SaleTypeList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_MDO_LIST Get "/api/v1/List/SaleType/MDOItems" "v1SaleTypeList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    13 GET_SALE_TYPE_ENTITY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/SaleType/Items/{itemId}/Headings" "v1SaleTypeList_GetSaleTypeEntityHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    14 PUT_SALE_TYPE_ENTITY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/SaleType/Items/{itemId}/Headings" "v1SaleTypeList_PutSaleTypeEntityHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_SALE_TYPE_ENTITY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/SaleType/Items/{itemId}/UserGroups" "v1SaleTypeList_GetSaleTypeEntityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    16 PUT_SALE_TYPE_ENTITY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/SaleType/Items/{itemId}/UserGroups" "v1SaleTypeList_PutSaleTypeEntityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
