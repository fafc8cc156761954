// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_PaymentType" 19 {
    0 CREATE_DEFAULT_PAYMENT_TYPE Get "/api/v1/List/PaymentType/Items/Default" "v1PaymentTypeList_CreateDefaultPaymentType" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/PaymentType/Items" "v1PaymentTypeList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_PAYMENT_TYPE Put "/api/v1/List/PaymentType/Items" "v1PaymentTypeList_PutAllPaymentType" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_PAYMENT_TYPE Post "/api/v1/List/PaymentType/Items" "v1PaymentTypeList_PostPaymentType" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_PAYMENT_TYPE Delete "/api/v1/List/PaymentType/Items" "v1PaymentTypeList_DeleteAllPaymentType" [] HEADERS_2, None, ANSWERS_204;
    5 GET_PAYMENT_TYPE Get "/api/v1/List/PaymentType/Items/{id}" "v1PaymentTypeList_GetPaymentType" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_PAYMENT_TYPE Put "/api/v1/List/PaymentType/Items/{id}" "v1PaymentTypeList_PutPaymentType" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_PAYMENT_TYPE Delete "/api/v1/List/PaymentType/Items/{id}" "v1PaymentTypeList_DeletePaymentType" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_PAYMENT_TYPE_HEADINGS Get "/api/v1/List/PaymentType/Headings" "v1PaymentTypeList_GetPaymentTypeHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_PAYMENT_TYPE_HEADINGS Put "/api/v1/List/PaymentType/Headings" "v1PaymentTypeList_PutPaymentTypeHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_PAYMENT_TYPE_HEADING Post "/api/v1/List/PaymentType/Headings" "v1PaymentTypeList_PostPaymentTypeHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_PAYMENT_TYPE_HEADINGS Delete "/api/v1/List/PaymentType/Headings" "v1PaymentTypeList_DeletePaymentTypeHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/PaymentType" "v1PaymentTypeList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/PaymentType" "v1PaymentTypeList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/PaymentType/MDOItems" "v1PaymentTypeList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_PAYMENT_TYPE_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/PaymentType/Items/{itemId}/Headings" "v1PaymentTypeList_GetPaymentTypeHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_PAYMENT_TYPE_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/PaymentType/Items/{itemId}/Headings" "v1PaymentTypeList_PutPaymentTypeHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_PAYMENT_TYPE_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/PaymentType/Items/{itemId}/UserGroups" "v1PaymentTypeList_GetPaymentTypeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_PAYMENT_TYPE_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/PaymentType/Items/{itemId}/UserGroups" "v1PaymentTypeList_PutPaymentTypeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
