// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Batch" crate::tables::SHARED {
    GetBatchTaskInfo "GET /api/v1/BatchTask/{batchTaskId} v1Batch_GetBatchTaskInfo path:required:int32:batchTaskId headers:0 responses:3";
    UpdateBatchTask "PUT /api/v1/BatchTask/{batchTaskId} v1Batch_UpdateBatchTask path:required:int32:batchTaskId headers:0 request:0 responses:0";
    DeleteBatchTask "DELETE /api/v1/BatchTask/{batchTaskId} v1Batch_DeleteBatchTask path:required:int32:batchTaskId headers:1 responses:1";
    GetBatchTaskInfosByState "GET /api/v1/BatchTask/{state} v1Batch_GetBatchTaskInfosByState path:required:enum:state headers:0 responses:0";
    GetAll "GET /api/v1/BatchTask v1Batch_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    StartBatchJob "POST /api/v1/BatchTask v1Batch_StartBatchJob headers:0 request:0 responses:0";
    StopBatchJob "POST /api/v1/BatchTask/{id}/Stop v1Batch_StopBatchJob path:required:int32:id headers:0 responses:8";
} }
