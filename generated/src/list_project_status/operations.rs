// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_ProjectStatus" 19 {
    0 CREATE_DEFAULT_PROJECT_STATUS Get "/api/v1/List/ProjectStatus/Items/Default" "v1ProjectStatusList_CreateDefaultProjectStatus" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/ProjectStatus/Items" "v1ProjectStatusList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_PROJECT_STATUS Put "/api/v1/List/ProjectStatus/Items" "v1ProjectStatusList_PutAllProjectStatus" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_PROJECT_STATUS Post "/api/v1/List/ProjectStatus/Items" "v1ProjectStatusList_PostProjectStatus" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_PROJECT_STATUS Delete "/api/v1/List/ProjectStatus/Items" "v1ProjectStatusList_DeleteAllProjectStatus" [] HEADERS_2, None, ANSWERS_204;
    5 GET_PROJECT_STATUS Get "/api/v1/List/ProjectStatus/Items/{id}" "v1ProjectStatusList_GetProjectStatus" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_PROJECT_STATUS Put "/api/v1/List/ProjectStatus/Items/{id}" "v1ProjectStatusList_PutProjectStatus" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_PROJECT_STATUS Delete "/api/v1/List/ProjectStatus/Items/{id}" "v1ProjectStatusList_DeleteProjectStatus" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_PROJECT_STATUS_HEADINGS Get "/api/v1/List/ProjectStatus/Headings" "v1ProjectStatusList_GetProjectStatusHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_PROJECT_STATUS_HEADINGS Put "/api/v1/List/ProjectStatus/Headings" "v1ProjectStatusList_PutProjectStatusHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_PROJECT_STATUS_HEADING Post "/api/v1/List/ProjectStatus/Headings" "v1ProjectStatusList_PostProjectStatusHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_PROJECT_STATUS_HEADINGS Delete "/api/v1/List/ProjectStatus/Headings" "v1ProjectStatusList_DeleteProjectStatusHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/ProjectStatus" "v1ProjectStatusList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/ProjectStatus" "v1ProjectStatusList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/ProjectStatus/MDOItems" "v1ProjectStatusList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_PROJECT_STATUS_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/ProjectStatus/Items/{itemId}/Headings" "v1ProjectStatusList_GetProjectStatusHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_PROJECT_STATUS_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/ProjectStatus/Items/{itemId}/Headings" "v1ProjectStatusList_PutProjectStatusHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_PROJECT_STATUS_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/ProjectStatus/Items/{itemId}/UserGroups" "v1ProjectStatusList_GetProjectStatusUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_PROJECT_STATUS_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/ProjectStatus/Items/{itemId}/UserGroups" "v1ProjectStatusList_PutProjectStatusUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
