// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Competitor" 19 {
    0 CREATE_DEFAULT_COMPETITOR Get "/api/v1/List/Competitor/Items/Default" "v1CompetitorList_CreateDefaultCompetitor" [] HEADERS_1, None, ANSWERS_200;
    1 GET_ALL Get "/api/v1/List/Competitor/Items" "v1CompetitorList_GetAll" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    2 PUT_ALL_COMPETITOR Put "/api/v1/List/Competitor/Items" "v1CompetitorList_PutAllCompetitor" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 POST_COMPETITOR Post "/api/v1/List/Competitor/Items" "v1CompetitorList_PostCompetitor" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 DELETE_ALL_COMPETITOR Delete "/api/v1/List/Competitor/Items" "v1CompetitorList_DeleteAllCompetitor" [] HEADERS_2, None, ANSWERS_204;
    5 GET_COMPETITOR Get "/api/v1/List/Competitor/Items/{id}" "v1CompetitorList_GetCompetitor" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    6 PUT_COMPETITOR Put "/api/v1/List/Competitor/Items/{id}" "v1CompetitorList_PutCompetitor" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    7 DELETE_COMPETITOR Delete "/api/v1/List/Competitor/Items/{id}" "v1CompetitorList_DeleteCompetitor" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    8 GET_COMPETITOR_HEADINGS Get "/api/v1/List/Competitor/Headings" "v1CompetitorList_GetCompetitorHeadings" [] HEADERS_1, None, ANSWERS_200;
    9 PUT_COMPETITOR_HEADINGS Put "/api/v1/List/Competitor/Headings" "v1CompetitorList_PutCompetitorHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 POST_COMPETITOR_HEADING Post "/api/v1/List/Competitor/Headings" "v1CompetitorList_PostCompetitorHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 DELETE_COMPETITOR_HEADINGS Delete "/api/v1/List/Competitor/Headings" "v1CompetitorList_DeleteCompetitorHeadings" [] HEADERS_2, None, ANSWERS_204;
    12 GET_COMPETITOR_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Competitor/Items/{itemId}/Headings" "v1CompetitorList_GetCompetitorHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    13 PUT_COMPETITOR_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Competitor/Items/{itemId}/Headings" "v1CompetitorList_PutCompetitorHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    14 GET_COMPETITOR_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Competitor/Items/{itemId}/UserGroups" "v1CompetitorList_GetCompetitorUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    15 PUT_COMPETITOR_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Competitor/Items/{itemId}/UserGroups" "v1CompetitorList_PutCompetitorUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 GET_LIST_DEFINITION Get "/api/v1/List/Competitor" "v1CompetitorList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    17 SET_LIST_DEFINITION Put "/api/v1/List/Competitor" "v1CompetitorList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    18 GET_MDO_LIST Get "/api/v1/List/Competitor/MDOItems" "v1CompetitorList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
