// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_ConsentSource" 16 {
    0 GET_CONSENT_SOURCE Get "/api/v1/List/ConsentSource/Items/{id}" "v1ConsentSourceList_GetConsentSource" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    1 PUT_CONSENT_SOURCE Put "/api/v1/List/ConsentSource/Items/{id}" "v1ConsentSourceList_PutConsentSource" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    2 DELETE_CONSENT_SOURCE Delete "/api/v1/List/ConsentSource/Items/{id}" "v1ConsentSourceList_DeleteConsentSource" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    3 GET_CONSENT_SOURCE_HEADINGS Get "/api/v1/List/ConsentSource/Headings" "v1ConsentSourceList_GetConsentSourceHeadings" [] HEADERS_1, None, ANSWERS_200;
    4 PUT_CONSENT_SOURCE_HEADINGS Put "/api/v1/List/ConsentSource/Headings" "v1ConsentSourceList_PutConsentSourceHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 POST_CONSENT_SOURCE_HEADING Post "/api/v1/List/ConsentSource/Headings" "v1ConsentSourceList_PostConsentSourceHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 DELETE_CONSENT_SOURCE_HEADINGS Delete "/api/v1/List/ConsentSource/Headings" "v1ConsentSourceList_DeleteConsentSourceHeadings" [] HEADERS_2, None, ANSWERS_204;
    7 GET_ALL_CONSENT_SOURCE Get "/api/v1/List/ConsentSource/Items" "v1ConsentSourceList_GetAllConsentSource" [] HEADERS_1, None, ANSWERS_200;
    8 POST_CONSENT_SOURCE Post "/api/v1/List/ConsentSource/Items" "v1ConsentSourceList_PostConsentSource" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_CONSENT_SOURCE_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/ConsentSource/Items/{itemId}/Headings" "v1ConsentSourceList_GetConsentSourceHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    10 PUT_CONSENT_SOURCE_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/ConsentSource/Items/{itemId}/Headings" "v1ConsentSourceList_PutConsentSourceHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_CONSENT_SOURCE_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/ConsentSource/Items/{itemId}/UserGroups" "v1ConsentSourceList_GetConsentSourceUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    12 PUT_CONSENT_SOURCE_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/ConsentSource/Items/{itemId}/UserGroups" "v1ConsentSourceList_PutConsentSourceUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_LIST_DEFINITION Get "/api/v1/List/ConsentSource" "v1ConsentSourceList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    14 SET_LIST_DEFINITION Put "/api/v1/List/ConsentSource" "v1ConsentSourceList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_MDO_LIST Get "/api/v1/List/ConsentSource/MDOItems" "v1ConsentSourceList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
