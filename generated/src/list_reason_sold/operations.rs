// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_ReasonSold" 19 {
    0 CREATE_DEFAULT_REASON_SOLD Get "/api/v1/List/ReasonSold/Items/Default" "v1ReasonSoldList_CreateDefaultReasonSold" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/ReasonSold/Items" "v1ReasonSoldList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_REASON_SOLD Put "/api/v1/List/ReasonSold/Items" "v1ReasonSoldList_PutAllReasonSold" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_REASON_SOLD Post "/api/v1/List/ReasonSold/Items" "v1ReasonSoldList_PostReasonSold" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_REASON_SOLD Delete "/api/v1/List/ReasonSold/Items" "v1ReasonSoldList_DeleteAllReasonSold" [] HEADERS_2, None, ANSWERS_204;
    5 GET_REASON_SOLD Get "/api/v1/List/ReasonSold/Items/{id}" "v1ReasonSoldList_GetReasonSold" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_REASON_SOLD Put "/api/v1/List/ReasonSold/Items/{id}" "v1ReasonSoldList_PutReasonSold" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_REASON_SOLD Delete "/api/v1/List/ReasonSold/Items/{id}" "v1ReasonSoldList_DeleteReasonSold" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_REASON_SOLD_HEADINGS Get "/api/v1/List/ReasonSold/Headings" "v1ReasonSoldList_GetReasonSoldHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_REASON_SOLD_HEADINGS Put "/api/v1/List/ReasonSold/Headings" "v1ReasonSoldList_PutReasonSoldHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_REASON_SOLD_HEADING Post "/api/v1/List/ReasonSold/Headings" "v1ReasonSoldList_PostReasonSoldHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_REASON_SOLD_HEADINGS Delete "/api/v1/List/ReasonSold/Headings" "v1ReasonSoldList_DeleteReasonSoldHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/ReasonSold" "v1ReasonSoldList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/ReasonSold" "v1ReasonSoldList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/ReasonSold/MDOItems" "v1ReasonSoldList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_REASON_SOLD_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/ReasonSold/Items/{itemId}/Headings" "v1ReasonSoldList_GetReasonSoldHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_REASON_SOLD_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/ReasonSold/Items/{itemId}/Headings" "v1ReasonSoldList_PutReasonSoldHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_REASON_SOLD_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/ReasonSold/Items/{itemId}/UserGroups" "v1ReasonSoldList_GetReasonSoldUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_REASON_SOLD_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/ReasonSold/Items/{itemId}/UserGroups" "v1ReasonSoldList_PutReasonSoldUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
