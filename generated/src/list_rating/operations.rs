// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Rating" 17 {
    0 CREATE_DEFAULT_SALE_STAGE_ENTITY Get "/api/v1/List/Rating/Items/Default" "v1RatingList_CreateDefaultSaleStageEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_SALE_STAGE_ENTITY Get "/api/v1/List/Rating/Items/{id}" "v1RatingList_GetSaleStageEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_SALE_STAGE_ENTITY Put "/api/v1/List/Rating/Items/{id}" "v1RatingList_PutSaleStageEntity" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_SALE_STAGE_ENTITY Delete "/api/v1/List/Rating/Items/{id}" "v1RatingList_DeleteSaleStageEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 GET_SALE_STAGE_ENTITY_HEADINGS Get "/api/v1/List/Rating/Headings" "v1RatingList_GetSaleStageEntityHeadings" [] HEADERS_1, None, ANSWERS_200;
    5 PUT_SALE_STAGE_ENTITY_HEADINGS Put "/api/v1/List/Rating/Headings" "v1RatingList_PutSaleStageEntityHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 POST_SALE_STAGE_ENTITY_HEADING Post "/api/v1/List/Rating/Headings" "v1RatingList_PostSaleStageEntityHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_SALE_STAGE_ENTITY_HEADINGS Delete "/api/v1/List/Rating/Headings" "v1RatingList_DeleteSaleStageEntityHeadings" [] HEADERS_2, None, ANSWERS_204;
    8 GET_ALL_SALE_STAGE_ENTITY Get "/api/v1/List/Rating/Items" "v1RatingList_GetAllSaleStageEntity" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    9 POST_SALE_STAGE_ENTITY Post "/api/v1/List/Rating/Items" "v1RatingList_PostSaleStageEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_LIST_DEFINITION Get "/api/v1/List/Rating" "v1RatingList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    11 SET_LIST_DEFINITION Put "/api/v1/List/Rating" "v1RatingList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GET_MDO_LIST Get "/api/v1/List/Rating/MDOItems" "v1RatingList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    13 GET_SALE_STAGE_ENTITY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Rating/Items/{itemId}/Headings" "v1RatingList_GetSaleStageEntityHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    14 PUT_SALE_STAGE_ENTITY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Rating/Items/{itemId}/Headings" "v1RatingList_PutSaleStageEntityHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_SALE_STAGE_ENTITY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Rating/Items/{itemId}/UserGroups" "v1RatingList_GetSaleStageEntityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    16 PUT_SALE_STAGE_ENTITY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Rating/Items/{itemId}/UserGroups" "v1RatingList_PutSaleStageEntityUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
