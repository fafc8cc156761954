// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "ViewState_Agent" 14 {
    0 DELETE_HISTORY Post "/api/v1/Agents/ViewState/DeleteHistory" "v1ViewStateAgent_DeleteHistory" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 GET_CURRENT Post "/api/v1/Agents/ViewState/GetCurrent" "v1ViewStateAgent_GetCurrent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 GET_HISTORIES Post "/api/v1/Agents/ViewState/GetHistories" "v1ViewStateAgent_GetHistories" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    3 GET_HISTORIES_BY_NAME Post "/api/v1/Agents/ViewState/GetHistoriesByName" "v1ViewStateAgent_GetHistoriesByName" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_HISTORIES_BY_NAMES Post "/api/v1/Agents/ViewState/GetHistoriesByNames" "v1ViewStateAgent_GetHistoriesByNames" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 GET_HISTORIES_BY_NAMES_AND_IDS Post "/api/v1/Agents/ViewState/GetHistoriesByNamesAndIds" "v1ViewStateAgent_GetHistoriesByNamesAndIds" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 GET_HISTORY Post "/api/v1/Agents/ViewState/GetHistory" "v1ViewStateAgent_GetHistory" [Query "historyId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    7 GET_HISTORY_LENGTH_PREF_VALUE Post "/api/v1/Agents/ViewState/GetHistoryLengthPrefValue" "v1ViewStateAgent_GetHistoryLengthPrefValue" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    8 GET_NEXT_CURRENT Post "/api/v1/Agents/ViewState/GetNextCurrent" "v1ViewStateAgent_GetNextCurrent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_PREVIOUS_CURRENT Post "/api/v1/Agents/ViewState/GetPreviousCurrent" "v1ViewStateAgent_GetPreviousCurrent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 SAVE_CURRENT Post "/api/v1/Agents/ViewState/SaveCurrent" "v1ViewStateAgent_SaveCurrent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 SAVE_CURRENTS Post "/api/v1/Agents/ViewState/SaveCurrents" "v1ViewStateAgent_SaveCurrents" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 SAVE_HISTORIES Post "/api/v1/Agents/ViewState/SaveHistories" "v1ViewStateAgent_SaveHistories" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    13 SET_HISTORY_LENGTH_PREF_VALUE Post "/api/v1/Agents/ViewState/SetHistoryLengthPrefValue" "v1ViewStateAgent_SetHistoryLengthPrefValue" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
