// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "FreeText_Agent" 10 {
    0 ADD_WORDS Post "/api/v1/Agents/FreeText/AddWords" "v1FreeTextAgent_AddWords" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 DELETE_STOP_WORDS_BY_ID Post "/api/v1/Agents/FreeText/DeleteStopWordsById" "v1FreeTextAgent_DeleteStopWordsById" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 GET_STATUS Post "/api/v1/Agents/FreeText/GetStatus" "v1FreeTextAgent_GetStatus" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    3 GET_STOP_WORD_LIST Post "/api/v1/Agents/FreeText/GetStopWordList" "v1FreeTextAgent_GetStopWordList" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    4 GET_SUGGESTED_STOP_WORDS Post "/api/v1/Agents/FreeText/GetSuggestedStopWords" "v1FreeTextAgent_GetSuggestedStopWords" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 REGENERATE_INDEX Post "/api/v1/Agents/FreeText/RegenerateIndex" "v1FreeTextAgent_RegenerateIndex" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 SET_AUTO_ENABLE_TRAVEL_AREAS Post "/api/v1/Agents/FreeText/SetAutoEnableTravelAreas" "v1FreeTextAgent_SetAutoEnableTravelAreas" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    7 SET_ENABLED Post "/api/v1/Agents/FreeText/SetEnabled" "v1FreeTextAgent_SetEnabled" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    8 SET_MULTI_WORD_OPERATOR Post "/api/v1/Agents/FreeText/SetMultiWordOperator" "v1FreeTextAgent_SetMultiWordOperator" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    9 SET_SINGLE_WORD_OPERATOR Post "/api/v1/Agents/FreeText/SetSingleWordOperator" "v1FreeTextAgent_SetSingleWordOperator" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
