// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, REQUEST_1};

operations! { "Import_Agent" 4 {
    0 CREATE_DEFAULT_IMPORT_LINE Post "/api/v1/Agents/Import/CreateDefaultImportLine" "v1ImportAgent_CreateDefaultImportLine" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 CREATE_ERP_IMPORT_DATA Post "/api/v1/Agents/Import/CreateErpImportData" "v1ImportAgent_CreateErpImportData" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 PREVIEW_IMPORT Post "/api/v1/Agents/Import/PreviewImport" "v1ImportAgent_PreviewImport" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 SAVE_IMPORT Post "/api/v1/Agents/Import/SaveImport" "v1ImportAgent_SaveImport" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
