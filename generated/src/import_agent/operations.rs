// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Import_Agent" crate::tables::SHARED {
    CreateDefaultImportLine "POST /api/v1/Agents/Import/CreateDefaultImportLine v1ImportAgent_CreateDefaultImportLine query:optional:text:$select headers:0 request:0 responses:0 body:CreateDefaultImportLineRequest field:CountColumns";
    CreateErpImportData "POST /api/v1/Agents/Import/CreateErpImportData v1ImportAgent_CreateErpImportData query:optional:text:$select headers:0 request:0 responses:0 body:CreateErpImportDataRequest field:Restriction field:Columns field:ConnectionId field:ErpActorType";
    PreviewImport "POST /api/v1/Agents/Import/PreviewImport v1ImportAgent_PreviewImport query:optional:text:$select headers:0 request:0 responses:0 body:PreviewImportRequest field:ImportLines field:ColumnDefinition field:Culture field:Context";
    SaveImport "POST /api/v1/Agents/Import/SaveImport v1ImportAgent_SaveImport query:optional:text:$select headers:0 request:0 responses:0";
} }
