// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "AI_Agent" crate::tables::SHARED {
    DetectLanguage "POST /api/v1/Agents/AI/DetectLanguage v1AIAgent_DetectLanguage query:optional:text:$select headers:0 request:0 responses:0 body:DetectLanguageRequest field:Text";
    DetectSentiment "POST /api/v1/Agents/AI/DetectSentiment v1AIAgent_DetectSentiment query:optional:text:$select headers:0 request:0 responses:0 body:DetectSentimentRequest field:Text";
    GetTrainingStatus "POST /api/v1/Agents/AI/GetTrainingStatus v1AIAgent_GetTrainingStatus query:optional:text:$select headers:0 responses:0";
    GuessCategory "POST /api/v1/Agents/AI/GuessCategory v1AIAgent_GuessCategory query:optional:text:$select headers:0 request:0 responses:0 body:GuessCategoryRequest field:TicketId";
    TrainCategoryGuesser "POST /api/v1/Agents/AI/TrainCategoryGuesser v1AIAgent_TrainCategoryGuesser query:optional:text:$select headers:0 request:0 responses:0 body:TrainCategoryGuesserRequest field:SelectionId field:MaxItems field:MaxTextLength";
    Translate "POST /api/v1/Agents/AI/Translate v1AIAgent_Translate query:optional:text:$select headers:0 request:0 responses:0 body:TranslateRequest field:Text field:TargetLanguage";
} }
