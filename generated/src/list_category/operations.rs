// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Category" 19 {
    0 CREATE_DEFAULT_CATEGORY Get "/api/v1/List/Category/Items/Default" "v1CategoryList_CreateDefaultCategory" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/Category/Items" "v1CategoryList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_CATEGORY Put "/api/v1/List/Category/Items" "v1CategoryList_PutAllCategory" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_CATEGORY Post "/api/v1/List/Category/Items" "v1CategoryList_PostCategory" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_CATEGORY Delete "/api/v1/List/Category/Items" "v1CategoryList_DeleteAllCategory" [] HEADERS_2, None, ANSWERS_204;
    5 GET_CATEGORY Get "/api/v1/List/Category/Items/{id}" "v1CategoryList_GetCategory" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_CATEGORY Put "/api/v1/List/Category/Items/{id}" "v1CategoryList_PutCategory" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_CATEGORY Delete "/api/v1/List/Category/Items/{id}" "v1CategoryList_DeleteCategory" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_CATEGORY_HEADINGS Get "/api/v1/List/Category/Headings" "v1CategoryList_GetCategoryHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_CATEGORY_HEADINGS Put "/api/v1/List/Category/Headings" "v1CategoryList_PutCategoryHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_CATEGORY_HEADING Post "/api/v1/List/Category/Headings" "v1CategoryList_PostCategoryHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_CATEGORY_HEADINGS Delete "/api/v1/List/Category/Headings" "v1CategoryList_DeleteCategoryHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_CATEGORY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Category/Items/{itemId}/Headings" "v1CategoryList_GetCategoryHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    13 PUT_CATEGORY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Category/Items/{itemId}/Headings" "v1CategoryList_PutCategoryHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_CATEGORY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Category/Items/{itemId}/UserGroups" "v1CategoryList_GetCategoryUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    15 PUT_CATEGORY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Category/Items/{itemId}/UserGroups" "v1CategoryList_PutCategoryUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_LIST_DEFINITION Get "/api/v1/List/Category" "v1CategoryList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    17 SET_LIST_DEFINITION Put "/api/v1/List/Category" "v1CategoryList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_MDO_LIST Get "/api/v1/List/Category/MDOItems" "v1CategoryList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
