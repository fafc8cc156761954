// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_LegalBase" 16 {
    0 GET_LEGAL_BASE Get "/api/v1/List/LegalBase/Items/{id}" "v1LegalBaseList_GetLegalBase" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    1 PUT_LEGAL_BASE Put "/api/v1/List/LegalBase/Items/{id}" "v1LegalBaseList_PutLegalBase" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    2 DELETE_LEGAL_BASE Delete "/api/v1/List/LegalBase/Items/{id}" "v1LegalBaseList_DeleteLegalBase" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    3 GET_LEGAL_BASE_HEADINGS Get "/api/v1/List/LegalBase/Headings" "v1LegalBaseList_GetLegalBaseHeadings" [] HEADERS_1, None, ANSWERS_200;
    4 PUT_LEGAL_BASE_HEADINGS Put "/api/v1/List/LegalBase/Headings" "v1LegalBaseList_PutLegalBaseHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 POST_LEGAL_BASE_HEADING Post "/api/v1/List/LegalBase/Headings" "v1LegalBaseList_PostLegalBaseHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 DELETE_LEGAL_BASE_HEADINGS Delete "/api/v1/List/LegalBase/Headings" "v1LegalBaseList_DeleteLegalBaseHeadings" [] HEADERS_2, None, ANSWERS_204;
    7 GET_ALL_LEGAL_BASE Get "/api/v1/List/LegalBase/Items" "v1LegalBaseList_GetAllLegalBase" [] HEADERS_1, None, ANSWERS_200;
    8 POST_LEGAL_BASE Post "/api/v1/List/LegalBase/Items" "v1LegalBaseList_PostLegalBase" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_LEGAL_BASE_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/LegalBase/Items/{itemId}/Headings" "v1LegalBaseList_GetLegalBaseHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    10 PUT_LEGAL_BASE_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/LegalBase/Items/{itemId}/Headings" "v1LegalBaseList_PutLegalBaseHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_LEGAL_BASE_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/LegalBase/Items/{itemId}/UserGroups" "v1LegalBaseList_GetLegalBaseUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    12 PUT_LEGAL_BASE_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/LegalBase/Items/{itemId}/UserGroups" "v1LegalBaseList_PutLegalBaseUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_LIST_DEFINITION Get "/api/v1/List/LegalBase" "v1LegalBaseList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    14 SET_LIST_DEFINITION Put "/api/v1/List/LegalBase" "v1LegalBaseList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_MDO_LIST Get "/api/v1/List/LegalBase/MDOItems" "v1LegalBaseList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
