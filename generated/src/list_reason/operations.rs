// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Reason" 19 {
    0 CREATE_DEFAULT_REASON Get "/api/v1/List/Reason/Items/Default" "v1ReasonList_CreateDefaultReason" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/Reason/Items" "v1ReasonList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_REASON Put "/api/v1/List/Reason/Items" "v1ReasonList_PutAllReason" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_REASON Post "/api/v1/List/Reason/Items" "v1ReasonList_PostReason" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_REASON Delete "/api/v1/List/Reason/Items" "v1ReasonList_DeleteAllReason" [] HEADERS_2, None, ANSWERS_204;
    5 GET_REASON Get "/api/v1/List/Reason/Items/{id}" "v1ReasonList_GetReason" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_REASON Put "/api/v1/List/Reason/Items/{id}" "v1ReasonList_PutReason" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_REASON Delete "/api/v1/List/Reason/Items/{id}" "v1ReasonList_DeleteReason" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_REASON_HEADINGS Get "/api/v1/List/Reason/Headings" "v1ReasonList_GetReasonHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_REASON_HEADINGS Put "/api/v1/List/Reason/Headings" "v1ReasonList_PutReasonHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_REASON_HEADING Post "/api/v1/List/Reason/Headings" "v1ReasonList_PostReasonHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_REASON_HEADINGS Delete "/api/v1/List/Reason/Headings" "v1ReasonList_DeleteReasonHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/Reason" "v1ReasonList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/Reason" "v1ReasonList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/Reason/MDOItems" "v1ReasonList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_REASON_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Reason/Items/{itemId}/Headings" "v1ReasonList_GetReasonHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_REASON_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Reason/Items/{itemId}/Headings" "v1ReasonList_PutReasonHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_REASON_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Reason/Items/{itemId}/UserGroups" "v1ReasonList_GetReasonUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_REASON_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Reason/Items/{itemId}/UserGroups" "v1ReasonList_PutReasonUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
