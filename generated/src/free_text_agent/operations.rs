// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "FreeText_Agent" crate::tables::SHARED {
    AddWords "POST /api/v1/Agents/FreeText/AddWords v1FreeTextAgent_AddWords query:optional:text:$select headers:1 request:0 responses:1 body:AddWordsRequest field:StopWords";
    DeleteStopWordsById "POST /api/v1/Agents/FreeText/DeleteStopWordsById v1FreeTextAgent_DeleteStopWordsById query:optional:text:$select headers:1 request:0 responses:1 body:DeleteStopWordsByIdRequest field:StopWordIds";
    GetStatus "POST /api/v1/Agents/FreeText/GetStatus v1FreeTextAgent_GetStatus query:optional:text:$select headers:0 responses:0";
    GetStopWordList "POST /api/v1/Agents/FreeText/GetStopWordList v1FreeTextAgent_GetStopWordList query:optional:text:$select headers:0 responses:0";
    GetSuggestedStopWords "POST /api/v1/Agents/FreeText/GetSuggestedStopWords v1FreeTextAgent_GetSuggestedStopWords query:optional:text:$select headers:0 request:0 responses:0 body:GetSuggestedStopWordsRequest field:CountWords";
    RegenerateIndex "POST /api/v1/Agents/FreeText/RegenerateIndex v1FreeTextAgent_RegenerateIndex query:optional:text:$select headers:0 request:0 responses:0 body:RegenerateIndexRequest field:RunAsBatch";
    SetAutoEnableTravelAreas "POST /api/v1/Agents/FreeText/SetAutoEnableTravelAreas v1FreeTextAgent_SetAutoEnableTravelAreas query:optional:text:$select headers:1 request:0 responses:1 body:SetAutoEnableTravelAreasRequest field:AutoEnable";
    SetEnabled "POST /api/v1/Agents/FreeText/SetEnabled v1FreeTextAgent_SetEnabled query:optional:text:$select headers:1 request:0 responses:1 body:SetEnabledRequest field:Enabled";
    SetMultiWordOperator "POST /api/v1/Agents/FreeText/SetMultiWordOperator v1FreeTextAgent_SetMultiWordOperator query:optional:text:$select headers:1 request:0 responses:1 body:SetMultiWordOperatorRequest field:FreeTextOperator";
    SetSingleWordOperator "POST /api/v1/Agents/FreeText/SetSingleWordOperator v1FreeTextAgent_SetSingleWordOperator query:optional:text:$select headers:1 request:0 responses:1 body:SetSingleWordOperatorRequest field:FreeTextOperator";
} }
