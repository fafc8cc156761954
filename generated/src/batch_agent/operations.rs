// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Batch_Agent" crate::tables::SHARED {
    DeleteBatchTask "POST /api/v1/Agents/Batch/DeleteBatchTask v1BatchAgent_DeleteBatchTask query:optional:text:$select headers:1 request:0 responses:1 body:DeleteBatchTaskRequest field:BatchTaskId";
    DeleteBatchTasks "POST /api/v1/Agents/Batch/DeleteBatchTasks v1BatchAgent_DeleteBatchTasks query:optional:text:$select headers:1 request:0 responses:1 body:DeleteBatchTasksRequest field:BatchTaskIds";
    GetBatchTaskInfo "POST /api/v1/Agents/Batch/GetBatchTaskInfo v1BatchAgent_GetBatchTaskInfo query:optional:text:$select headers:0 request:0 responses:0 body:GetBatchTaskInfoRequest field:Id";
    GetBatchTaskInfosByAssociates "POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociates v1BatchAgent_GetBatchTaskInfosByAssociates query:optional:text:$select headers:0 request:0 responses:0 body:GetBatchTaskInfosByAssociatesRequest field:AssociateIds";
    GetBatchTaskInfosByAssociatesAndState "POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociatesAndState v1BatchAgent_GetBatchTaskInfosByAssociatesAndState query:optional:text:$select headers:0 request:0 responses:0 body:GetBatchTaskInfosByAssociatesAndStateRequest field:AssociateIds field:State";
    GetBatchTaskInfosByNameAndAssociates "POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndAssociates v1BatchAgent_GetBatchTaskInfosByNameAndAssociates query:optional:text:$select headers:0 request:0 responses:0 body:GetBatchTaskInfosByNameAndAssociatesRequest field:Name field:AssociateIds";
    GetBatchTaskInfosByNameAndState "POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndState v1BatchAgent_GetBatchTaskInfosByNameAndState query:optional:text:$select headers:0 request:0 responses:0 body:GetBatchTaskInfosByNameAndStateRequest field:Name field:State";
    GetBatchTaskInfosByState "POST /api/v1/Agents/Batch/GetBatchTaskInfosByState v1BatchAgent_GetBatchTaskInfosByState query:optional:text:$select headers:0 request:0 responses:0 body:GetBatchTaskInfosByStateRequest field:State";
    StartBatchJob "POST /api/v1/Agents/Batch/StartBatchJob v1BatchAgent_StartBatchJob query:optional:text:$select headers:0 request:0 responses:0 body:StartBatchJobRequest field:BatchTaskInfo";
    StopBatchJob "POST /api/v1/Agents/Batch/StopBatchJob v1BatchAgent_StopBatchJob query:optional:text:$select headers:0 request:0 responses:0 body:StopBatchJobRequest field:Id";
    UpdateBatchTask "POST /api/v1/Agents/Batch/UpdateBatchTask v1BatchAgent_UpdateBatchTask query:optional:text:$select headers:0 request:0 responses:0 body:UpdateBatchTaskRequest field:BatchTaskInfo";
} }
