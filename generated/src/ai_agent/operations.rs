// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, REQUEST_1};

operations! { "AI_Agent" 6 {
    0 DETECT_LANGUAGE Post "/api/v1/Agents/AI/DetectLanguage" "v1AIAgent_DetectLanguage" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 DETECT_SENTIMENT Post "/api/v1/Agents/AI/DetectSentiment" "v1AIAgent_DetectSentiment" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 GET_TRAINING_STATUS Post "/api/v1/Agents/AI/GetTrainingStatus" "v1AIAgent_GetTrainingStatus" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    3 GUESS_CATEGORY Post "/api/v1/Agents/AI/GuessCategory" "v1AIAgent_GuessCategory" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 TRAIN_CATEGORY_GUESSER Post "/api/v1/Agents/AI/TrainCategoryGuesser" "v1AIAgent_TrainCategoryGuesser" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 TRANSLATE Post "/api/v1/Agents/AI/Translate" "v1AIAgent_Translate" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
