// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "PhoneList_Agent" 8 {
    0 ADD_TO_FAVORITES Post "/api/v1/Agents/PhoneList/AddToFavorites" "v1PhoneListAgent_AddToFavorites" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 GET_CONTACT_PHONES Post "/api/v1/Agents/PhoneList/GetContactPhones" "v1PhoneListAgent_GetContactPhones" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 GET_DEPARTMENT_PHONES Post "/api/v1/Agents/PhoneList/GetDepartmentPhones" "v1PhoneListAgent_GetDepartmentPhones" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 GET_FAVORITES_PHONES Post "/api/v1/Agents/PhoneList/GetFavoritesPhones" "v1PhoneListAgent_GetFavoritesPhones" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    4 GET_PREFERENCES Post "/api/v1/Agents/PhoneList/GetPreferences" "v1PhoneListAgent_GetPreferences" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    5 SEARCH Post "/api/v1/Agents/PhoneList/Search" "v1PhoneListAgent_Search" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 SEARCH_WITH_PREFERENCES Post "/api/v1/Agents/PhoneList/SearchWithPreferences" "v1PhoneListAgent_SearchWithPreferences" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 SET_PREFERENCES Post "/api/v1/Agents/PhoneList/SetPreferences" "v1PhoneListAgent_SetPreferences" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
