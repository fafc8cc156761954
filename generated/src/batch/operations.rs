// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Batch" crate::tables::SHARED {
    GetAll "GET /api/v1/BatchTask v1Batch_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:c6bb39da";
    StartBatchJob "POST /api/v1/BatchTask v1Batch_StartBatchJob headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6951aaf5";
    GetBatchTaskInfo "GET /api/v1/BatchTask/{batchTaskId} v1Batch_GetBatchTaskInfo path:required:int32:batchTaskId headers:61cd96ad responses:8a160b57 sum:5439ed05";
    UpdateBatchTask "PUT /api/v1/BatchTask/{batchTaskId} v1Batch_UpdateBatchTask path:required:int32:batchTaskId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e4e37925";
    DeleteBatchTask "DELETE /api/v1/BatchTask/{batchTaskId} v1Batch_DeleteBatchTask path:required:int32:batchTaskId headers:f9ca0ff2 responses:5cd2bdb7 sum:77cded2e";
    StopBatchJob "POST /api/v1/BatchTask/{id}/Stop v1Batch_StopBatchJob path:required:int32:id headers:61cd96ad responses:c64f0e03 sum:604efda9";
    GetBatchTaskInfosByState "GET /api/v1/BatchTask/{state} v1Batch_GetBatchTaskInfosByState path:required:enum:state headers:61cd96ad responses:3ca57e4f sum:ce4461a2";
} }
