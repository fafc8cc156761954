// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_ProductFamily" 19 {
    0 CREATE_DEFAULT_PRODUCT_FAMILY Get "/api/v1/List/ProductFamily/Items/Default" "v1ProductFamilyList_CreateDefaultProductFamily" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/ProductFamily/Items" "v1ProductFamilyList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_PRODUCT_FAMILY Put "/api/v1/List/ProductFamily/Items" "v1ProductFamilyList_PutAllProductFamily" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_PRODUCT_FAMILY Post "/api/v1/List/ProductFamily/Items" "v1ProductFamilyList_PostProductFamily" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_PRODUCT_FAMILY Delete "/api/v1/List/ProductFamily/Items" "v1ProductFamilyList_DeleteAllProductFamily" [] HEADERS_2, None, ANSWERS_204;
    5 GET_PRODUCT_FAMILY Get "/api/v1/List/ProductFamily/Items/{id}" "v1ProductFamilyList_GetProductFamily" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_PRODUCT_FAMILY Put "/api/v1/List/ProductFamily/Items/{id}" "v1ProductFamilyList_PutProductFamily" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_PRODUCT_FAMILY Delete "/api/v1/List/ProductFamily/Items/{id}" "v1ProductFamilyList_DeleteProductFamily" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_PRODUCT_FAMILY_HEADINGS Get "/api/v1/List/ProductFamily/Headings" "v1ProductFamilyList_GetProductFamilyHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_PRODUCT_FAMILY_HEADINGS Put "/api/v1/List/ProductFamily/Headings" "v1ProductFamilyList_PutProductFamilyHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_PRODUCT_FAMILY_HEADING Post "/api/v1/List/ProductFamily/Headings" "v1ProductFamilyList_PostProductFamilyHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_PRODUCT_FAMILY_HEADINGS Delete "/api/v1/List/ProductFamily/Headings" "v1ProductFamilyList_DeleteProductFamilyHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/ProductFamily" "v1ProductFamilyList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/ProductFamily" "v1ProductFamilyList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/ProductFamily/MDOItems" "v1ProductFamilyList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_PRODUCT_FAMILY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/ProductFamily/Items/{itemId}/Headings" "v1ProductFamilyList_GetProductFamilyHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_PRODUCT_FAMILY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/ProductFamily/Items/{itemId}/Headings" "v1ProductFamilyList_PutProductFamilyHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_PRODUCT_FAMILY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/ProductFamily/Items/{itemId}/UserGroups" "v1ProductFamilyList_GetProductFamilyUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_PRODUCT_FAMILY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/ProductFamily/Items/{itemId}/UserGroups" "v1ProductFamilyList_PutProductFamilyUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
