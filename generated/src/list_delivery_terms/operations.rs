// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_DeliveryTerms" 19 {
    0 CREATE_DEFAULT_DELIVERY_TERM Get "/api/v1/List/DeliveryTerm/Items/Default" "v1DeliveryTermsList_CreateDefaultDeliveryTerm" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/DeliveryTerm/Items" "v1DeliveryTermsList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_DELIVERY_TERM Put "/api/v1/List/DeliveryTerm/Items" "v1DeliveryTermsList_PutAllDeliveryTerm" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_DELIVERY_TERM Post "/api/v1/List/DeliveryTerm/Items" "v1DeliveryTermsList_PostDeliveryTerm" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_DELIVERY_TERM Delete "/api/v1/List/DeliveryTerm/Items" "v1DeliveryTermsList_DeleteAllDeliveryTerm" [] HEADERS_2, None, ANSWERS_204;
    5 GET_DELIVERY_TERM Get "/api/v1/List/DeliveryTerm/Items/{id}" "v1DeliveryTermsList_GetDeliveryTerm" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_DELIVERY_TERM Put "/api/v1/List/DeliveryTerm/Items/{id}" "v1DeliveryTermsList_PutDeliveryTerm" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_DELIVERY_TERM Delete "/api/v1/List/DeliveryTerm/Items/{id}" "v1DeliveryTermsList_DeleteDeliveryTerm" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_DELIVERY_TERM_HEADINGS Get "/api/v1/List/DeliveryTerm/Headings" "v1DeliveryTermsList_GetDeliveryTermHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_DELIVERY_TERM_HEADINGS Put "/api/v1/List/DeliveryTerm/Headings" "v1DeliveryTermsList_PutDeliveryTermHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_DELIVERY_TERM_HEADING Post "/api/v1/List/DeliveryTerm/Headings" "v1DeliveryTermsList_PostDeliveryTermHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_DELIVERY_TERM_HEADINGS Delete "/api/v1/List/DeliveryTerm/Headings" "v1DeliveryTermsList_DeleteDeliveryTermHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_DELIVERY_TERM_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/DeliveryTerm/Items/{itemId}/Headings" "v1DeliveryTermsList_GetDeliveryTermHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    13 PUT_DELIVERY_TERM_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/DeliveryTerm/Items/{itemId}/Headings" "v1DeliveryTermsList_PutDeliveryTermHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_DELIVERY_TERM_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups" "v1DeliveryTermsList_GetDeliveryTermUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    15 PUT_DELIVERY_TERM_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups" "v1DeliveryTermsList_PutDeliveryTermUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_LIST_DEFINITION Get "/api/v1/List/DeliveryTerm" "v1DeliveryTermsList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    17 SET_LIST_DEFINITION Put "/api/v1/List/DeliveryTerm" "v1DeliveryTermsList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_MDO_LIST Get "/api/v1/List/DeliveryTerm/MDOItems" "v1DeliveryTermsList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
