// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Priority" 19 {
    0 CREATE_DEFAULT_PRIORITY Get "/api/v1/List/Priority/Items/Default" "v1PriorityList_CreateDefaultPriority" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/Priority/Items" "v1PriorityList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_PRIORITY Put "/api/v1/List/Priority/Items" "v1PriorityList_PutAllPriority" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_PRIORITY Post "/api/v1/List/Priority/Items" "v1PriorityList_PostPriority" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_PRIORITY Delete "/api/v1/List/Priority/Items" "v1PriorityList_DeleteAllPriority" [] HEADERS_2, None, ANSWERS_204;
    5 GET_PRIORITY Get "/api/v1/List/Priority/Items/{id}" "v1PriorityList_GetPriority" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_PRIORITY Put "/api/v1/List/Priority/Items/{id}" "v1PriorityList_PutPriority" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_PRIORITY Delete "/api/v1/List/Priority/Items/{id}" "v1PriorityList_DeletePriority" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_PRIORITY_HEADINGS Get "/api/v1/List/Priority/Headings" "v1PriorityList_GetPriorityHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_PRIORITY_HEADINGS Put "/api/v1/List/Priority/Headings" "v1PriorityList_PutPriorityHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_PRIORITY_HEADING Post "/api/v1/List/Priority/Headings" "v1PriorityList_PostPriorityHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_PRIORITY_HEADINGS Delete "/api/v1/List/Priority/Headings" "v1PriorityList_DeletePriorityHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/Priority" "v1PriorityList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/Priority" "v1PriorityList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/Priority/MDOItems" "v1PriorityList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_PRIORITY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Priority/Items/{itemId}/Headings" "v1PriorityList_GetPriorityHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_PRIORITY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Priority/Items/{itemId}/Headings" "v1PriorityList_PutPriorityHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_PRIORITY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Priority/Items/{itemId}/UserGroups" "v1PriorityList_GetPriorityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_PRIORITY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Priority/Items/{itemId}/UserGroups" "v1PriorityList_PutPriorityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
