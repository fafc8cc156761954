// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_MrMrs" 19 {
    0 CREATE_DEFAULT_MR_MRS Get "/api/v1/List/MrMrs/Items/Default" "v1MrMrsList_CreateDefaultMrMrs" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/MrMrs/Items" "v1MrMrsList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_MR_MRS Put "/api/v1/List/MrMrs/Items" "v1MrMrsList_PutAllMrMrs" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_MR_MRS Post "/api/v1/List/MrMrs/Items" "v1MrMrsList_PostMrMrs" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_MR_MRS Delete "/api/v1/List/MrMrs/Items" "v1MrMrsList_DeleteAllMrMrs" [] HEADERS_2, None, ANSWERS_204;
    5 GET_MR_MRS Get "/api/v1/List/MrMrs/Items/{id}" "v1MrMrsList_GetMrMrs" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_MR_MRS Put "/api/v1/List/MrMrs/Items/{id}" "v1MrMrsList_PutMrMrs" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_MR_MRS Delete "/api/v1/List/MrMrs/Items/{id}" "v1MrMrsList_DeleteMrMrs" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_MR_MRS_HEADINGS Get "/api/v1/List/MrMrs/Headings" "v1MrMrsList_GetMrMrsHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_MR_MRS_HEADINGS Put "/api/v1/List/MrMrs/Headings" "v1MrMrsList_PutMrMrsHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_MR_MRS_HEADING Post "/api/v1/List/MrMrs/Headings" "v1MrMrsList_PostMrMrsHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_MR_MRS_HEADINGS Delete "/api/v1/List/MrMrs/Headings" "v1MrMrsList_DeleteMrMrsHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_LIST_DEFINITION Get "/api/v1/List/MrMrs" "v1MrMrsList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    13 SET_LIST_DEFINITION Put "/api/v1/List/MrMrs" "v1MrMrsList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_MDO_LIST Get "/api/v1/List/MrMrs/MDOItems" "v1MrMrsList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
    15 GET_MR_MRS_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/MrMrs/Items/{itemId}/Headings" "v1MrMrsList_GetMrMrsHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    16 PUT_MR_MRS_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/MrMrs/Items/{itemId}/Headings" "v1MrMrsList_PutMrMrsHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    17 GET_MR_MRS_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/MrMrs/Items/{itemId}/UserGroups" "v1MrMrsList_GetMrMrsUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    18 PUT_MR_MRS_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/MrMrs/Items/{itemId}/UserGroups" "v1MrMrsList_PutMrMrsUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
