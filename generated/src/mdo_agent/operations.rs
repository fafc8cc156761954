// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, REQUEST_1};

operations! { "MDO_Agent" 12 {
    0 GET_LIST Post "/api/v1/Agents/MDO/GetList" "v1MDOAgent_GetList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 GET_LIST_ID_BY_LIST_NAME Post "/api/v1/Agents/MDO/GetListIdByListName" "v1MDOAgent_GetListIdByListName" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 GET_LIST_ITEM Post "/api/v1/Agents/MDO/GetListItem" "v1MDOAgent_GetListItem" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 GET_LIST_NAMES Post "/api/v1/Agents/MDO/GetListNames" "v1MDOAgent_GetListNames" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    4 GET_LIST_WITH_HISTORY Post "/api/v1/Agents/MDO/GetListWithHistory" "v1MDOAgent_GetListWithHistory" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 GET_LIST_WITH_RESTRICTION Post "/api/v1/Agents/MDO/GetListWithRestriction" "v1MDOAgent_GetListWithRestriction" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 GET_SELECTABLE_LIST Post "/api/v1/Agents/MDO/GetSelectableList" "v1MDOAgent_GetSelectableList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 GET_SELECTABLE_LIST_WITH_HISTORY Post "/api/v1/Agents/MDO/GetSelectableListWithHistory" "v1MDOAgent_GetSelectableListWithHistory" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 GET_SELECTABLE_LIST_WITH_RESTRICTION Post "/api/v1/Agents/MDO/GetSelectableListWithRestriction" "v1MDOAgent_GetSelectableListWithRestriction" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_SELECTABLE_SIMPLE_LIST Post "/api/v1/Agents/MDO/GetSelectableSimpleList" "v1MDOAgent_GetSelectableSimpleList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_SIMPLE_LIST Post "/api/v1/Agents/MDO/GetSimpleList" "v1MDOAgent_GetSimpleList" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 SET_SELECTED Post "/api/v1/Agents/MDO/SetSelected" "v1MDOAgent_SetSelected" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
