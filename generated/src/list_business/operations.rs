// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Business" 19 {
    0 CREATE_DEFAULT_BUSINESS Get "/api/v1/List/Business/Items/Default" "v1BusinessList_CreateDefaultBusiness" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/Business/Items" "v1BusinessList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_BUSINESS Put "/api/v1/List/Business/Items" "v1BusinessList_PutAllBusiness" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_BUSINESS Post "/api/v1/List/Business/Items" "v1BusinessList_PostBusiness" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_BUSINESS Delete "/api/v1/List/Business/Items" "v1BusinessList_DeleteAllBusiness" [] HEADERS_2, None, ANSWERS_204;
    5 GET_BUSINESS Get "/api/v1/List/Business/Items/{id}" "v1BusinessList_GetBusiness" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_BUSINESS Put "/api/v1/List/Business/Items/{id}" "v1BusinessList_PutBusiness" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_BUSINESS Delete "/api/v1/List/Business/Items/{id}" "v1BusinessList_DeleteBusiness" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_BUSINESS_HEADINGS Get "/api/v1/List/Business/Headings" "v1BusinessList_GetBusinessHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_BUSINESS_HEADINGS Put "/api/v1/List/Business/Headings" "v1BusinessList_PutBusinessHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_BUSINESS_HEADING Post "/api/v1/List/Business/Headings" "v1BusinessList_PostBusinessHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_BUSINESS_HEADINGS Delete "/api/v1/List/Business/Headings" "v1BusinessList_DeleteBusinessHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_BUSINESS_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Business/Items/{itemId}/Headings" "v1BusinessList_GetBusinessHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    13 PUT_BUSINESS_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Business/Items/{itemId}/Headings" "v1BusinessList_PutBusinessHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_BUSINESS_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Business/Items/{itemId}/UserGroups" "v1BusinessList_GetBusinessUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    15 PUT_BUSINESS_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Business/Items/{itemId}/UserGroups" "v1BusinessList_PutBusinessUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_LIST_DEFINITION Get "/api/v1/List/Business" "v1BusinessList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    17 SET_LIST_DEFINITION Put "/api/v1/List/Business" "v1BusinessList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_MDO_LIST Get "/api/v1/List/Business/MDOItems" "v1BusinessList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
