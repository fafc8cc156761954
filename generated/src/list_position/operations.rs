// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Position" 19 {
    0 CREATE_DEFAULT_POSITION Get "/api/v1/List/Position/Items/Default" "v1PositionList_CreateDefaultPosition" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/Position/Items" "v1PositionList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_POSITION Put "/api/v1/List/Position/Items" "v1PositionList_PutAllPosition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_POSITION Post "/api/v1/List/Position/Items" "v1PositionList_PostPosition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_POSITION Delete "/api/v1/List/Position/Items" "v1PositionList_DeleteAllPosition" [] HEADERS_2, None, ANSWERS_204;
    5 GET_POSITION Get "/api/v1/List/Position/Items/{id}" "v1PositionList_GetPosition" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_POSITION Put "/api/v1/List/Position/Items/{id}" "v1PositionList_PutPosition" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_POSITION Delete "/api/v1/List/Position/Items/{id}" "v1PositionList_DeletePosition" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_POSITION_HEADINGS Get "/api/v1/List/Position/Headings" "v1PositionList_GetPositionHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_POSITION_HEADINGS Put "/api/v1/List/Position/Headings" "v1PositionList_PutPositionHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_POSITION_HEADING Post "/api/v1/List/Position/Headings" "v1PositionList_PostPositionHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_POSITION_HEADINGS Delete "/api/v1/List/Position/Headings" "v1PositionList_DeletePositionHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/Position" "v1PositionList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/Position" "v1PositionList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/Position/MDOItems" "v1PositionList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_POSITION_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Position/Items/{itemId}/Headings" "v1PositionList_GetPositionHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_POSITION_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Position/Items/{itemId}/Headings" "v1PositionList_PutPositionHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_POSITION_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Position/Items/{itemId}/UserGroups" "v1PositionList_GetPositionUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_POSITION_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Position/Items/{itemId}/UserGroups" "v1PositionList_PutPositionUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
