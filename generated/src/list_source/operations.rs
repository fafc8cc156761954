// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Source" 19 {
    0 CREATE_DEFAULT_SOURCE Get "/api/v1/List/Source/Items/Default" "v1SourceList_CreateDefaultSource" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/Source/Items" "v1SourceList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_SOURCE Put "/api/v1/List/Source/Items" "v1SourceList_PutAllSource" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_SOURCE Post "/api/v1/List/Source/Items" "v1SourceList_PostSource" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_SOURCE Delete "/api/v1/List/Source/Items" "v1SourceList_DeleteAllSource" [] HEADERS_2, None, ANSWERS_204;
    5 GET_SOURCE Get "/api/v1/List/Source/Items/{id}" "v1SourceList_GetSource" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_SOURCE Put "/api/v1/List/Source/Items/{id}" "v1SourceList_PutSource" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_SOURCE Delete "/api/v1/List/Source/Items/{id}" "v1SourceList_DeleteSource" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_SOURCE_HEADINGS Get "/api/v1/List/Source/Headings" "v1SourceList_GetSourceHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_SOURCE_HEADINGS Put "/api/v1/List/Source/Headings" "v1SourceList_PutSourceHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_SOURCE_HEADING Post "/api/v1/List/Source/Headings" "v1SourceList_PostSourceHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_SOURCE_HEADINGS Delete "/api/v1/List/Source/Headings" "v1SourceList_DeleteSourceHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/Source" "v1SourceList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/Source" "v1SourceList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/Source/MDOItems" "v1SourceList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_SOURCE_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Source/Items/{itemId}/Headings" "v1SourceList_GetSourceHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_SOURCE_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Source/Items/{itemId}/Headings" "v1SourceList_PutSourceHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_SOURCE_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Source/Items/{itemId}/UserGroups" "v1SourceList_GetSourceUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_SOURCE_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Source/Items/{itemId}/UserGroups" "v1SourceList_PutSourceUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
