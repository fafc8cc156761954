// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "BulkUpdate_Agent" crate::tables::SHARED {
    ExecuteByEntityIds "POST /api/v1/Agents/BulkUpdate/ExecuteByEntityIds v1BulkUpdateAgent_ExecuteByEntityIds query:optional:text:$select headers:0 request:0 responses:0 body:ExecuteByEntityIdsRequest field:FieldValueInfos field:TableName field:Context field:Ids";
    ExecuteBySelectionId "POST /api/v1/Agents/BulkUpdate/ExecuteBySelectionId v1BulkUpdateAgent_ExecuteBySelectionId query:optional:text:$select headers:0 request:0 responses:0";
    GetAvailableFields "POST /api/v1/Agents/BulkUpdate/GetAvailableFields v1BulkUpdateAgent_GetAvailableFields query:optional:text:$select headers:0 request:0 responses:0 body:GetAvailableFieldsRequest field:Tablename";
    GetJobResultAsJsonFromBinaryObjectId "POST /api/v1/Agents/BulkUpdate/GetJobResultAsJsonFromBinaryObjectId v1BulkUpdateAgent_GetJobResultAsJsonFromBinaryObjectId query:optional:text:$select headers:0 request:0 responses:0 body:GetJobResultAsJsonFromBinaryObjectIdRequest field:TableName field:BinaryObjectId";
    GetJobResultsFromStorageAsJson "POST /api/v1/Agents/BulkUpdate/GetJobResultsFromStorageAsJson v1BulkUpdateAgent_GetJobResultsFromStorageAsJson query:optional:text:$select headers:0 responses:0";
    GetStoredFields "POST /api/v1/Agents/BulkUpdate/GetStoredFields v1BulkUpdateAgent_GetStoredFields query:optional:text:$select headers:0 request:0 responses:0 body:GetStoredFieldsRequest field:Tablename field:Context";
    RemoveStoredFields "POST /api/v1/Agents/BulkUpdate/RemoveStoredFields v1BulkUpdateAgent_RemoveStoredFields query:optional:text:$select headers:0 request:0 responses:0 body:RemoveStoredFieldsRequest field:TableName field:Context";
    RemoveStoredFieldsAndGetDefaultFields "POST /api/v1/Agents/BulkUpdate/RemoveStoredFieldsAndGetDefaultFields v1BulkUpdateAgent_RemoveStoredFieldsAndGetDefaultFields query:optional:text:$select headers:0 request:0 responses:0 body:RemoveStoredFieldsAndGetDefaultFieldsRequest field:TableName field:Context";
} }
