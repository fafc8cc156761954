// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Task" 17 {
    0 CREATE_DEFAULT_TASK_LIST_ITEM Get "/api/v1/List/Task/Items/Default" "v1TaskList_CreateDefaultTaskListItem" [] HEADERS_1, None, ANSWERS_200;
    1 GET_TASK_LIST_ITEM Get "/api/v1/List/Task/Items/{id}" "v1TaskList_GetTaskListItem" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_TASK_LIST_ITEM Put "/api/v1/List/Task/Items/{id}" "v1TaskList_PutTaskListItem" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_TASK_LIST_ITEM Delete "/api/v1/List/Task/Items/{id}" "v1TaskList_DeleteTaskListItem" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 GET_TASK_LIST_ITEM_HEADINGS Get "/api/v1/List/Task/Headings" "v1TaskList_GetTaskListItemHeadings" [] HEADERS_1, None, ANSWERS_200;
    5 PUT_TASK_LIST_ITEM_HEADINGS Put "/api/v1/List/Task/Headings" "v1TaskList_PutTaskListItemHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 POST_TASK_LIST_ITEM_HEADING Post "/api/v1/List/Task/Headings" "v1TaskList_PostTaskListItemHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_TASK_LIST_ITEM_HEADINGS Delete "/api/v1/List/Task/Headings" "v1TaskList_DeleteTaskListItemHeadings" [] HEADERS_2, None, ANSWERS_204;
    8 GET_ALL_TASK_LIST_ITEM Get "/api/v1/List/Task/Items" "v1TaskList_GetAllTaskListItem" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    9 POST_TASK_LIST_ITEM Post "/api/v1/List/Task/Items" "v1TaskList_PostTaskListItem" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_LIST_DEFINITION Get "/api/v1/List/Task" "v1TaskList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    11 SET_LIST_DEFINITION Put "/api/v1/List/Task" "v1TaskList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_MDO_LIST Get "/api/v1/List/Task/MDOItems" "v1TaskList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    13 GET_TASK_LIST_ITEM_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Task/Items/{itemId}/Headings" "v1TaskList_GetTaskListItemHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    14 PUT_TASK_LIST_ITEM_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Task/Items/{itemId}/Headings" "v1TaskList_PutTaskListItemHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_TASK_LIST_ITEM_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Task/Items/{itemId}/UserGroups" "v1TaskList_GetTaskListItemUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    16 PUT_TASK_LIST_ITEM_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Task/Items/{itemId}/UserGroups" "v1TaskList_PutTaskListItemUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
