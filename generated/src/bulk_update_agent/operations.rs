// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1, REQUEST_1};

operations! { "BulkUpdate_Agent" 8 {
    0 EXECUTE_BY_ENTITY_IDS Post "/api/v1/Agents/BulkUpdate/ExecuteByEntityIds" "v1BulkUpdateAgent_ExecuteByEntityIds" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    1 EXECUTE_BY_SELECTION_ID Post "/api/v1/Agents/BulkUpdate/ExecuteBySelectionId" "v1BulkUpdateAgent_ExecuteBySelectionId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 GET_AVAILABLE_FIELDS Post "/api/v1/Agents/BulkUpdate/GetAvailableFields" "v1BulkUpdateAgent_GetAvailableFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 GET_JOB_RESULT_AS_JSON_FROM_BINARY_OBJECT_ID Post "/api/v1/Agents/BulkUpdate/GetJobResultAsJsonFromBinaryObjectId" "v1BulkUpdateAgent_GetJobResultAsJsonFromBinaryObjectId" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_JOB_RESULTS_FROM_STORAGE_AS_JSON Post "/api/v1/Agents/BulkUpdate/GetJobResultsFromStorageAsJson" "v1BulkUpdateAgent_GetJobResultsFromStorageAsJson" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    5 GET_STORED_FIELDS Post "/api/v1/Agents/BulkUpdate/GetStoredFields" "v1BulkUpdateAgent_GetStoredFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 REMOVE_STORED_FIELDS Post "/api/v1/Agents/BulkUpdate/RemoveStoredFields" "v1BulkUpdateAgent_RemoveStoredFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 REMOVE_STORED_FIELDS_AND_GET_DEFAULT_FIELDS Post "/api/v1/Agents/BulkUpdate/RemoveStoredFieldsAndGetDefaultFields" "v1BulkUpdateAgent_RemoveStoredFieldsAndGetDefaultFields" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
