// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Currency" 17 {
    0 CREATE_DEFAULT_CURRENCY_ENTITY Get "/api/v1/List/Currency/Items/Default" "v1CurrencyList_CreateDefaultCurrencyEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_CURRENCY_ENTITY Get "/api/v1/List/Currency/Items/{id}" "v1CurrencyList_GetCurrencyEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_CURRENCY_ENTITY Put "/api/v1/List/Currency/Items/{id}" "v1CurrencyList_PutCurrencyEntity" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_CURRENCY_ENTITY Delete "/api/v1/List/Currency/Items/{id}" "v1CurrencyList_DeleteCurrencyEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 GET_CURRENCY_ENTITY_HEADINGS Get "/api/v1/List/Currency/Headings" "v1CurrencyList_GetCurrencyEntityHeadings" [] HEADERS_1, None, ANSWERS_200;
    5 PUT_CURRENCY_ENTITY_HEADINGS Put "/api/v1/List/Currency/Headings" "v1CurrencyList_PutCurrencyEntityHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 POST_CURRENCY_ENTITY_HEADING Post "/api/v1/List/Currency/Headings" "v1CurrencyList_PostCurrencyEntityHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_CURRENCY_ENTITY_HEADINGS Delete "/api/v1/List/Currency/Headings" "v1CurrencyList_DeleteCurrencyEntityHeadings" [] HEADERS_2, None, ANSWERS_204;
    8 GET_ALL_CURRENCY_ENTITY Get "/api/v1/List/Currency/Items" "v1CurrencyList_GetAllCurrencyEntity" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    9 POST_CURRENCY_ENTITY Post "/api/v1/List/Currency/Items" "v1CurrencyList_PostCurrencyEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_CURRENCY_ENTITY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Currency/Items/{itemId}/Headings" "v1CurrencyList_GetCurrencyEntityHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    11 PUT_CURRENCY_ENTITY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Currency/Items/{itemId}/Headings" "v1CurrencyList_PutCurrencyEntityHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_CURRENCY_ENTITY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Currency/Items/{itemId}/UserGroups" "v1CurrencyList_GetCurrencyEntityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    13 PUT_CURRENCY_ENTITY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Currency/Items/{itemId}/UserGroups" "v1CurrencyList_PutCurrencyEntityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_LIST_DEFINITION Get "/api/v1/List/Currency" "v1CurrencyList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    15 SET_LIST_DEFINITION Put "/api/v1/List/Currency" "v1CurrencyList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_MDO_LIST Get "/api/v1/List/Currency/MDOItems" "v1CurrencyList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
