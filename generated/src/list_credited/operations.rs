// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Credited" 19 {
    0 CREATE_DEFAULT_CREDITED Get "/api/v1/List/Credited/Items/Default" "v1CreditedList_CreateDefaultCredited" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/Credited/Items" "v1CreditedList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_CREDITED Put "/api/v1/List/Credited/Items" "v1CreditedList_PutAllCredited" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_CREDITED Post "/api/v1/List/Credited/Items" "v1CreditedList_PostCredited" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_CREDITED Delete "/api/v1/List/Credited/Items" "v1CreditedList_DeleteAllCredited" [] HEADERS_2, None, ANSWERS_204;
    5 GET_CREDITED Get "/api/v1/List/Credited/Items/{id}" "v1CreditedList_GetCredited" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_CREDITED Put "/api/v1/List/Credited/Items/{id}" "v1CreditedList_PutCredited" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_CREDITED Delete "/api/v1/List/Credited/Items/{id}" "v1CreditedList_DeleteCredited" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_CREDITED_HEADINGS Get "/api/v1/List/Credited/Headings" "v1CreditedList_GetCreditedHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_CREDITED_HEADINGS Put "/api/v1/List/Credited/Headings" "v1CreditedList_PutCreditedHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_CREDITED_HEADING Post "/api/v1/List/Credited/Headings" "v1CreditedList_PostCreditedHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_CREDITED_HEADINGS Delete "/api/v1/List/Credited/Headings" "v1CreditedList_DeleteCreditedHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_CREDITED_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Credited/Items/{itemId}/Headings" "v1CreditedList_GetCreditedHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    13 PUT_CREDITED_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Credited/Items/{itemId}/Headings" "v1CreditedList_PutCreditedHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_CREDITED_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Credited/Items/{itemId}/UserGroups" "v1CreditedList_GetCreditedUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    15 PUT_CREDITED_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Credited/Items/{itemId}/UserGroups" "v1CreditedList_PutCreditedUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_LIST_DEFINITION Get "/api/v1/List/Credited" "v1CreditedList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    17 SET_LIST_DEFINITION Put "/api/v1/List/Credited" "v1CreditedList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_MDO_LIST Get "/api/v1/List/Credited/MDOItems" "v1CreditedList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
