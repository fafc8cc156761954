// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_SelectionCategory" 19 {
    0 CREATE_DEFAULT_SELECTION_CATEGORY Get "/api/v1/List/SelectionCategory/Items/Default" "v1SelectionCategoryList_CreateDefaultSelectionCategory" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/SelectionCategory/Items" "v1SelectionCategoryList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_SELECTION_CATEGORY Put "/api/v1/List/SelectionCategory/Items" "v1SelectionCategoryList_PutAllSelectionCategory" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_SELECTION_CATEGORY Post "/api/v1/List/SelectionCategory/Items" "v1SelectionCategoryList_PostSelectionCategory" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_SELECTION_CATEGORY Delete "/api/v1/List/SelectionCategory/Items" "v1SelectionCategoryList_DeleteAllSelectionCategory" [] HEADERS_2, None, ANSWERS_204;
    5 GET_SELECTION_CATEGORY Get "/api/v1/List/SelectionCategory/Items/{id}" "v1SelectionCategoryList_GetSelectionCategory" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_SELECTION_CATEGORY Put "/api/v1/List/SelectionCategory/Items/{id}" "v1SelectionCategoryList_PutSelectionCategory" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_SELECTION_CATEGORY Delete "/api/v1/List/SelectionCategory/Items/{id}" "v1SelectionCategoryList_DeleteSelectionCategory" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_SELECTION_CATEGORY_HEADINGS Get "/api/v1/List/SelectionCategory/Headings" "v1SelectionCategoryList_GetSelectionCategoryHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_SELECTION_CATEGORY_HEADINGS Put "/api/v1/List/SelectionCategory/Headings" "v1SelectionCategoryList_PutSelectionCategoryHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_SELECTION_CATEGORY_HEADING Post "/api/v1/List/SelectionCategory/Headings" "v1SelectionCategoryList_PostSelectionCategoryHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_SELECTION_CATEGORY_HEADINGS Delete "/api/v1/List/SelectionCategory/Headings" "v1SelectionCategoryList_DeleteSelectionCategoryHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/SelectionCategory" "v1SelectionCategoryList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/SelectionCategory" "v1SelectionCategoryList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/SelectionCategory/MDOItems" "v1SelectionCategoryList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_SELECTION_CATEGORY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/SelectionCategory/Items/{itemId}/Headings" "v1SelectionCategoryList_GetSelectionCategoryHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_SELECTION_CATEGORY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/SelectionCategory/Items/{itemId}/Headings" "v1SelectionCategoryList_PutSelectionCategoryHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_SELECTION_CATEGORY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/SelectionCategory/Items/{itemId}/UserGroups" "v1SelectionCategoryList_GetSelectionCategoryUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_SELECTION_CATEGORY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/SelectionCategory/Items/{itemId}/UserGroups" "v1SelectionCategoryList_PutSelectionCategoryUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
