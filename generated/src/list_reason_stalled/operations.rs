// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_ReasonStalled" 19 {
    0 CREATE_DEFAULT_REASON_STALLED Get "/api/v1/List/ReasonStalled/Items/Default" "v1ReasonStalledList_CreateDefaultReasonStalled" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/ReasonStalled/Items" "v1ReasonStalledList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_REASON_STALLED Put "/api/v1/List/ReasonStalled/Items" "v1ReasonStalledList_PutAllReasonStalled" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_REASON_STALLED Post "/api/v1/List/ReasonStalled/Items" "v1ReasonStalledList_PostReasonStalled" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_REASON_STALLED Delete "/api/v1/List/ReasonStalled/Items" "v1ReasonStalledList_DeleteAllReasonStalled" [] HEADERS_2, None, ANSWERS_204;
    5 GET_REASON_STALLED Get "/api/v1/List/ReasonStalled/Items/{id}" "v1ReasonStalledList_GetReasonStalled" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_REASON_STALLED Put "/api/v1/List/ReasonStalled/Items/{id}" "v1ReasonStalledList_PutReasonStalled" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_REASON_STALLED Delete "/api/v1/List/ReasonStalled/Items/{id}" "v1ReasonStalledList_DeleteReasonStalled" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_REASON_STALLED_HEADINGS Get "/api/v1/List/ReasonStalled/Headings" "v1ReasonStalledList_GetReasonStalledHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_REASON_STALLED_HEADINGS Put "/api/v1/List/ReasonStalled/Headings" "v1ReasonStalledList_PutReasonStalledHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_REASON_STALLED_HEADING Post "/api/v1/List/ReasonStalled/Headings" "v1ReasonStalledList_PostReasonStalledHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_REASON_STALLED_HEADINGS Delete "/api/v1/List/ReasonStalled/Headings" "v1ReasonStalledList_DeleteReasonStalledHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/ReasonStalled" "v1ReasonStalledList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/ReasonStalled" "v1ReasonStalledList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/ReasonStalled/MDOItems" "v1ReasonStalledList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_REASON_STALLED_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/ReasonStalled/Items/{itemId}/Headings" "v1ReasonStalledList_GetReasonStalledHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_REASON_STALLED_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/ReasonStalled/Items/{itemId}/Headings" "v1ReasonStalledList_PutReasonStalledHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_REASON_STALLED_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/ReasonStalled/Items/{itemId}/UserGroups" "v1ReasonStalledList_GetReasonStalledUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_REASON_STALLED_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/ReasonStalled/Items/{itemId}/UserGroups" "v1ReasonStalledList_PutReasonStalledUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
