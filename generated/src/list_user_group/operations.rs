// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_UserGroup" 11 {
    0 GET_USER_GROUP Get "/api/v1/List/UserGroup/Items/{id}" "v1UserGroupList_GetUserGroup" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    1 PUT_USER_GROUP Put "/api/v1/List/UserGroup/Items/{id}" "v1UserGroupList_PutUserGroup" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    2 DELETE_USER_GROUP Delete "/api/v1/List/UserGroup/Items/{id}" "v1UserGroupList_DeleteUserGroup" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    3 GET_USER_GROUP_HEADINGS Get "/api/v1/List/UserGroup/Headings" "v1UserGroupList_GetUserGroupHeadings" [] HEADERS_1, None, ANSWERS_200;
    4 PUT_USER_GROUP_HEADINGS Put "/api/v1/List/UserGroup/Headings" "v1UserGroupList_PutUserGroupHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 POST_USER_GROUP_HEADING Post "/api/v1/List/UserGroup/Headings" "v1UserGroupList_PostUserGroupHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 DELETE_USER_GROUP_HEADINGS Delete "/api/v1/List/UserGroup/Headings" "v1UserGroupList_DeleteUserGroupHeadings" [] HEADERS_2, None, ANSWERS_204;
    7 GET_ALL_USER_GROUP Get "/api/v1/List/UserGroup/Items" "v1UserGroupList_GetAllUserGroup" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    8 POST_USER_GROUP Post "/api/v1/List/UserGroup/Items" "v1UserGroupList_PostUserGroup" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_LIST_DEFINITION Get "/api/v1/List/UserGroup" "v1UserGroupList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    10 SET_LIST_DEFINITION Put "/api/v1/List/UserGroup" "v1UserGroupList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
