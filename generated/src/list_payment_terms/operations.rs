// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_PaymentTerms" 19 {
    0 CREATE_DEFAULT_PAYMENT_TERM Get "/api/v1/List/PaymentTerm/Items/Default" "v1PaymentTermsList_CreateDefaultPaymentTerm" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/PaymentTerm/Items" "v1PaymentTermsList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_PAYMENT_TERM Put "/api/v1/List/PaymentTerm/Items" "v1PaymentTermsList_PutAllPaymentTerm" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_PAYMENT_TERM Post "/api/v1/List/PaymentTerm/Items" "v1PaymentTermsList_PostPaymentTerm" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_PAYMENT_TERM Delete "/api/v1/List/PaymentTerm/Items" "v1PaymentTermsList_DeleteAllPaymentTerm" [] HEADERS_2, None, ANSWERS_204;
    5 GET_PAYMENT_TERM Get "/api/v1/List/PaymentTerm/Items/{id}" "v1PaymentTermsList_GetPaymentTerm" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_PAYMENT_TERM Put "/api/v1/List/PaymentTerm/Items/{id}" "v1PaymentTermsList_PutPaymentTerm" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_PAYMENT_TERM Delete "/api/v1/List/PaymentTerm/Items/{id}" "v1PaymentTermsList_DeletePaymentTerm" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_PAYMENT_TERM_HEADINGS Get "/api/v1/List/PaymentTerm/Headings" "v1PaymentTermsList_GetPaymentTermHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_PAYMENT_TERM_HEADINGS Put "/api/v1/List/PaymentTerm/Headings" "v1PaymentTermsList_PutPaymentTermHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_PAYMENT_TERM_HEADING Post "/api/v1/List/PaymentTerm/Headings" "v1PaymentTermsList_PostPaymentTermHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_PAYMENT_TERM_HEADINGS Delete "/api/v1/List/PaymentTerm/Headings" "v1PaymentTermsList_DeletePaymentTermHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/PaymentTerm" "v1PaymentTermsList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/PaymentTerm" "v1PaymentTermsList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/PaymentTerm/MDOItems" "v1PaymentTermsList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_PAYMENT_TERM_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/PaymentTerm/Items/{itemId}/Headings" "v1PaymentTermsList_GetPaymentTermHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_PAYMENT_TERM_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/PaymentTerm/Items/{itemId}/Headings" "v1PaymentTermsList_PutPaymentTermHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_PAYMENT_TERM_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/PaymentTerm/Items/{itemId}/UserGroups" "v1PaymentTermsList_GetPaymentTermUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_PAYMENT_TERM_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/PaymentTerm/Items/{itemId}/UserGroups" "v1PaymentTermsList_PutPaymentTermUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
