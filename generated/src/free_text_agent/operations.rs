// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "FreeText_Agent" crate::tables::SHARED {
    FreetextIndexRows "POST /api/v1/Agents/FreeText/FreetextIndexRows v1FreeTextAgent_FreetextIndexRows query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:FreetextIndexRowsRequest field:TableName field:IDs sum:ba0ec3ae";
    GetStatus "POST /api/v1/Agents/FreeText/GetStatus v1FreeTextAgent_GetStatus reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:dd7431ec";
    RegenerateIndex "POST /api/v1/Agents/FreeText/RegenerateIndex v1FreeTextAgent_RegenerateIndex query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:RegenerateIndexRequest field:RunAsBatch sum:9a7ceba2";
    SetEnabled "POST /api/v1/Agents/FreeText/SetEnabled v1FreeTextAgent_SetEnabled query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetEnabledRequest field:Enabled sum:01fa4bd0";
    SetMultiWordOperator "POST /api/v1/Agents/FreeText/SetMultiWordOperator v1FreeTextAgent_SetMultiWordOperator query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetMultiWordOperatorRequest field:FreeTextOperator sum:dd6e8c72";
    SetSingleWordOperator "POST /api/v1/Agents/FreeText/SetSingleWordOperator v1FreeTextAgent_SetSingleWordOperator query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetSingleWordOperatorRequest field:FreeTextOperator sum:dba9203a";
} }
