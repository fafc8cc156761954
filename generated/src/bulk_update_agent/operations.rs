// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "BulkUpdate_Agent" crate::tables::SHARED {
    ExecuteByEntityIds "POST /api/v1/Agents/BulkUpdate/ExecuteByEntityIds v1BulkUpdateAgent_ExecuteByEntityIds query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:ExecuteByEntityIdsRequest field:FieldValueInfos field:TableName field:Context field:Ids sum:042ab899";
    ExecuteBySelectionId "POST /api/v1/Agents/BulkUpdate/ExecuteBySelectionId v1BulkUpdateAgent_ExecuteBySelectionId query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8c568d5f";
    GetAvailableFields "POST /api/v1/Agents/BulkUpdate/GetAvailableFields v1BulkUpdateAgent_GetAvailableFields reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAvailableFieldsRequest field:Tablename sum:f287701f";
    GetJobResultAsJsonFromBinaryObjectId "POST /api/v1/Agents/BulkUpdate/GetJobResultAsJsonFromBinaryObjectId v1BulkUpdateAgent_GetJobResultAsJsonFromBinaryObjectId reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetJobResultAsJsonFromBinaryObjectIdRequest field:TableName field:BinaryObjectId sum:dede762e";
    GetJobResultsFromStorageAsJson "POST /api/v1/Agents/BulkUpdate/GetJobResultsFromStorageAsJson v1BulkUpdateAgent_GetJobResultsFromStorageAsJson reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:7a16b206";
    GetStoredFields "POST /api/v1/Agents/BulkUpdate/GetStoredFields v1BulkUpdateAgent_GetStoredFields reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetStoredFieldsRequest field:Tablename field:Context sum:acb03cb2";
    RemoveStoredFields "POST /api/v1/Agents/BulkUpdate/RemoveStoredFields v1BulkUpdateAgent_RemoveStoredFields query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:RemoveStoredFieldsRequest field:TableName field:Context sum:06553967";
    RemoveStoredFieldsAndGetDefaultFields "POST /api/v1/Agents/BulkUpdate/RemoveStoredFieldsAndGetDefaultFields v1BulkUpdateAgent_RemoveStoredFieldsAndGetDefaultFields query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:RemoveStoredFieldsAndGetDefaultFieldsRequest field:TableName field:Context sum:aaf6184f";
} }
