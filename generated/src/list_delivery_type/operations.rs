// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_DeliveryType" 19 {
    0 CREATE_DEFAULT_DELIVERY_TYPE Get "/api/v1/List/DeliveryType/Items/Default" "v1DeliveryTypeList_CreateDefaultDeliveryType" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/DeliveryType/Items" "v1DeliveryTypeList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_DELIVERY_TYPE Put "/api/v1/List/DeliveryType/Items" "v1DeliveryTypeList_PutAllDeliveryType" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_DELIVERY_TYPE Post "/api/v1/List/DeliveryType/Items" "v1DeliveryTypeList_PostDeliveryType" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_DELIVERY_TYPE Delete "/api/v1/List/DeliveryType/Items" "v1DeliveryTypeList_DeleteAllDeliveryType" [] HEADERS_2, None, ANSWERS_204;
    5 GET_DELIVERY_TYPE Get "/api/v1/List/DeliveryType/Items/{id}" "v1DeliveryTypeList_GetDeliveryType" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_DELIVERY_TYPE Put "/api/v1/List/DeliveryType/Items/{id}" "v1DeliveryTypeList_PutDeliveryType" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_DELIVERY_TYPE Delete "/api/v1/List/DeliveryType/Items/{id}" "v1DeliveryTypeList_DeleteDeliveryType" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_DELIVERY_TYPE_HEADINGS Get "/api/v1/List/DeliveryType/Headings" "v1DeliveryTypeList_GetDeliveryTypeHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_DELIVERY_TYPE_HEADINGS Put "/api/v1/List/DeliveryType/Headings" "v1DeliveryTypeList_PutDeliveryTypeHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_DELIVERY_TYPE_HEADING Post "/api/v1/List/DeliveryType/Headings" "v1DeliveryTypeList_PostDeliveryTypeHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_DELIVERY_TYPE_HEADINGS Delete "/api/v1/List/DeliveryType/Headings" "v1DeliveryTypeList_DeleteDeliveryTypeHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_DELIVERY_TYPE_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/DeliveryType/Items/{itemId}/Headings" "v1DeliveryTypeList_GetDeliveryTypeHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    13 PUT_DELIVERY_TYPE_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/DeliveryType/Items/{itemId}/Headings" "v1DeliveryTypeList_PutDeliveryTypeHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_DELIVERY_TYPE_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/DeliveryType/Items/{itemId}/UserGroups" "v1DeliveryTypeList_GetDeliveryTypeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    15 PUT_DELIVERY_TYPE_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/DeliveryType/Items/{itemId}/UserGroups" "v1DeliveryTypeList_PutDeliveryTypeUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_LIST_DEFINITION Get "/api/v1/List/DeliveryType" "v1DeliveryTypeList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    17 SET_LIST_DEFINITION Put "/api/v1/List/DeliveryType" "v1DeliveryTypeList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_MDO_LIST Get "/api/v1/List/DeliveryType/MDOItems" "v1DeliveryTypeList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
