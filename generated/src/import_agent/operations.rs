// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Import_Agent" crate::tables::SHARED {
    CreateDefaultImportLine "POST /api/v1/Agents/Import/CreateDefaultImportLine v1ImportAgent_CreateDefaultImportLine query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateDefaultImportLineRequest field:CountColumns sum:9e6d6f7f";
    CreateErpImportData "POST /api/v1/Agents/Import/CreateErpImportData v1ImportAgent_CreateErpImportData query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:CreateErpImportDataRequest field:Restriction field:Columns field:ConnectionId field:ErpActorType sum:9bc5ad3d";
    PreviewImport "POST /api/v1/Agents/Import/PreviewImport v1ImportAgent_PreviewImport query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:PreviewImportRequest field:ImportLines field:ColumnDefinition field:Culture field:Context sum:6514e36b";
    SaveImport "POST /api/v1/Agents/Import/SaveImport v1ImportAgent_SaveImport query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:289d3fdc";
} }
