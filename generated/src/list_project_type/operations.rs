// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_ProjectType" 19 {
    0 CREATE_DEFAULT_PROJECT_TYPE Get "/api/v1/List/ProjectType/Items/Default" "v1ProjectTypeList_CreateDefaultProjectType" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/ProjectType/Items" "v1ProjectTypeList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_PROJECT_TYPE Put "/api/v1/List/ProjectType/Items" "v1ProjectTypeList_PutAllProjectType" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_PROJECT_TYPE Post "/api/v1/List/ProjectType/Items" "v1ProjectTypeList_PostProjectType" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_PROJECT_TYPE Delete "/api/v1/List/ProjectType/Items" "v1ProjectTypeList_DeleteAllProjectType" [] HEADERS_2, None, ANSWERS_204;
    5 GET_PROJECT_TYPE Get "/api/v1/List/ProjectType/Items/{id}" "v1ProjectTypeList_GetProjectType" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_PROJECT_TYPE Put "/api/v1/List/ProjectType/Items/{id}" "v1ProjectTypeList_PutProjectType" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_PROJECT_TYPE Delete "/api/v1/List/ProjectType/Items/{id}" "v1ProjectTypeList_DeleteProjectType" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_PROJECT_TYPE_HEADINGS Get "/api/v1/List/ProjectType/Headings" "v1ProjectTypeList_GetProjectTypeHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_PROJECT_TYPE_HEADINGS Put "/api/v1/List/ProjectType/Headings" "v1ProjectTypeList_PutProjectTypeHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_PROJECT_TYPE_HEADING Post "/api/v1/List/ProjectType/Headings" "v1ProjectTypeList_PostProjectTypeHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_PROJECT_TYPE_HEADINGS Delete "/api/v1/List/ProjectType/Headings" "v1ProjectTypeList_DeleteProjectTypeHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/ProjectType" "v1ProjectTypeList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/ProjectType" "v1ProjectTypeList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/ProjectType/MDOItems" "v1ProjectTypeList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_PROJECT_TYPE_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/ProjectType/Items/{itemId}/Headings" "v1ProjectTypeList_GetProjectTypeHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_PROJECT_TYPE_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/ProjectType/Items/{itemId}/Headings" "v1ProjectTypeList_PutProjectTypeHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_PROJECT_TYPE_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/ProjectType/Items/{itemId}/UserGroups" "v1ProjectTypeList_GetProjectTypeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_PROJECT_TYPE_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/ProjectType/Items/{itemId}/UserGroups" "v1ProjectTypeList_PutProjectTypeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
