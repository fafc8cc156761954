// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "AI_Agent" crate::tables::SHARED {
    DetectLanguage "POST /api/v1/Agents/AI/DetectLanguage v1AIAgent_DetectLanguage query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:DetectLanguageRequest field:Text sum:c1f4ceb2";
    DetectSentiment "POST /api/v1/Agents/AI/DetectSentiment v1AIAgent_DetectSentiment query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:DetectSentimentRequest field:Text sum:97bf2534";
    GetTrainingStatus "POST /api/v1/Agents/AI/GetTrainingStatus v1AIAgent_GetTrainingStatus reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:6f532e00";
    GuessCategory "POST /api/v1/Agents/AI/GuessCategory v1AIAgent_GuessCategory query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GuessCategoryRequest field:TicketId sum:862f99ac";
    TrainCategoryGuesser "POST /api/v1/Agents/AI/TrainCategoryGuesser v1AIAgent_TrainCategoryGuesser query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:TrainCategoryGuesserRequest field:SelectionId field:MaxItems field:MaxTextLength sum:c0a5d1f9";
    Translate "POST /api/v1/Agents/AI/Translate v1AIAgent_Translate query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:TranslateRequest field:Text field:TargetLanguage sum:132fe44d";
} }
