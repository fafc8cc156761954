// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_ConsentPurpose" 16 {
    0 GET_CONSENT_PURPOSE Get "/api/v1/List/ConsentPurpose/Items/{id}" "v1ConsentPurposeList_GetConsentPurpose" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    1 PUT_CONSENT_PURPOSE Put "/api/v1/List/ConsentPurpose/Items/{id}" "v1ConsentPurposeList_PutConsentPurpose" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    2 DELETE_CONSENT_PURPOSE Delete "/api/v1/List/ConsentPurpose/Items/{id}" "v1ConsentPurposeList_DeleteConsentPurpose" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    3 GET_CONSENT_PURPOSE_HEADINGS Get "/api/v1/List/ConsentPurpose/Headings" "v1ConsentPurposeList_GetConsentPurposeHeadings" [] HEADERS_1, None, ANSWERS_200;
    4 PUT_CONSENT_PURPOSE_HEADINGS Put "/api/v1/List/ConsentPurpose/Headings" "v1ConsentPurposeList_PutConsentPurposeHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 POST_CONSENT_PURPOSE_HEADING Post "/api/v1/List/ConsentPurpose/Headings" "v1ConsentPurposeList_PostConsentPurposeHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 DELETE_CONSENT_PURPOSE_HEADINGS Delete "/api/v1/List/ConsentPurpose/Headings" "v1ConsentPurposeList_DeleteConsentPurposeHeadings" [] HEADERS_2, None, ANSWERS_204;
    7 GET_ALL_CONSENT_PURPOSE Get "/api/v1/List/ConsentPurpose/Items" "v1ConsentPurposeList_GetAllConsentPurpose" [] HEADERS_1, None, ANSWERS_200;
    8 POST_CONSENT_PURPOSE Post "/api/v1/List/ConsentPurpose/Items" "v1ConsentPurposeList_PostConsentPurpose" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_CONSENT_PURPOSE_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/ConsentPurpose/Items/{itemId}/Headings" "v1ConsentPurposeList_GetConsentPurposeHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    10 PUT_CONSENT_PURPOSE_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/ConsentPurpose/Items/{itemId}/Headings" "v1ConsentPurposeList_PutConsentPurposeHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_CONSENT_PURPOSE_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups" "v1ConsentPurposeList_GetConsentPurposeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    12 PUT_CONSENT_PURPOSE_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups" "v1ConsentPurposeList_PutConsentPurposeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_LIST_DEFINITION Get "/api/v1/List/ConsentPurpose" "v1ConsentPurposeList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    14 SET_LIST_DEFINITION Put "/api/v1/List/ConsentPurpose" "v1ConsentPurposeList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_MDO_LIST Get "/api/v1/List/ConsentPurpose/MDOItems" "v1ConsentPurposeList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
