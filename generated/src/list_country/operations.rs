// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_Country" 16 {
    0 GET_COUNTRY Get "/api/v1/List/Country/Items/{id}" "v1CountryList_GetCountry" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    1 PUT_COUNTRY Put "/api/v1/List/Country/Items/{id}" "v1CountryList_PutCountry" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    2 DELETE_COUNTRY Delete "/api/v1/List/Country/Items/{id}" "v1CountryList_DeleteCountry" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    3 GET_COUNTRY_HEADINGS Get "/api/v1/List/Country/Headings" "v1CountryList_GetCountryHeadings" [] HEADERS_1, None, ANSWERS_200;
    4 PUT_COUNTRY_HEADINGS Put "/api/v1/List/Country/Headings" "v1CountryList_PutCountryHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 POST_COUNTRY_HEADING Post "/api/v1/List/Country/Headings" "v1CountryList_PostCountryHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 DELETE_COUNTRY_HEADINGS Delete "/api/v1/List/Country/Headings" "v1CountryList_DeleteCountryHeadings" [] HEADERS_2, None, ANSWERS_204;
    7 GET_ALL_COUNTRY Get "/api/v1/List/Country/Items" "v1CountryList_GetAllCountry" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    8 POST_COUNTRY Post "/api/v1/List/Country/Items" "v1CountryList_PostCountry" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_COUNTRY_HEADINGS_FOR_LIST_ITEM Get "/api/v1/List/Country/Items/{itemId}/Headings" "v1CountryList_GetCountryHeadingsForListItem" [Path "itemId" Int32 Required, Query "showDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    10 PUT_COUNTRY_HEADINGS_FOR_LIST_ITEM Put "/api/v1/List/Country/Items/{itemId}/Headings" "v1CountryList_PutCountryHeadingsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_COUNTRY_USER_GROUPS_FOR_LIST_ITEM Get "/api/v1/List/Country/Items/{itemId}/UserGroups" "v1CountryList_GetCountryUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    12 PUT_COUNTRY_USER_GROUPS_FOR_LIST_ITEM Put "/api/v1/List/Country/Items/{itemId}/UserGroups" "v1CountryList_PutCountryUserGroupsForListItem" [Path "itemId" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 GET_LIST_DEFINITION Get "/api/v1/List/Country" "v1CountryList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    14 SET_LIST_DEFINITION Put "/api/v1/List/Country" "v1CountryList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 GET_MDO_LIST Get "/api/v1/List/Country/MDOItems" "v1CountryList_GetMDOList" [Query "flat" Bool Optional, Query "query" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
