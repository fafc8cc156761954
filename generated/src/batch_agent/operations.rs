// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Batch_Agent" crate::tables::SHARED {
    DeleteBatchTask "POST /api/v1/Agents/Batch/DeleteBatchTask v1BatchAgent_DeleteBatchTask query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteBatchTaskRequest field:BatchTaskId sum:f925233b";
    DeleteBatchTasks "POST /api/v1/Agents/Batch/DeleteBatchTasks v1BatchAgent_DeleteBatchTasks query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteBatchTasksRequest field:BatchTaskIds sum:5cfd8544";
    GetAllBatchTaskInfosByName "POST /api/v1/Agents/Batch/GetAllBatchTaskInfosByName v1BatchAgent_GetAllBatchTaskInfosByName reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAllBatchTaskInfosByNameRequest field:TaskName sum:dfa51272";
    GetAllBatchTaskInfosByNameAndState "POST /api/v1/Agents/Batch/GetAllBatchTaskInfosByNameAndState v1BatchAgent_GetAllBatchTaskInfosByNameAndState reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAllBatchTaskInfosByNameAndStateRequest field:TaskName field:State sum:484465dd";
    GetBatchTaskInfo "POST /api/v1/Agents/Batch/GetBatchTaskInfo v1BatchAgent_GetBatchTaskInfo reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetBatchTaskInfoRequest field:Id sum:c0a053c5";
    GetBatchTaskInfosByAssociates "POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociates v1BatchAgent_GetBatchTaskInfosByAssociates reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetBatchTaskInfosByAssociatesRequest field:AssociateIds sum:9c2961c6";
    GetBatchTaskInfosByAssociatesAndState "POST /api/v1/Agents/Batch/GetBatchTaskInfosByAssociatesAndState v1BatchAgent_GetBatchTaskInfosByAssociatesAndState reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetBatchTaskInfosByAssociatesAndStateRequest field:AssociateIds field:State sum:51d2b0b1";
    GetBatchTaskInfosByNameAndAssociates "POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndAssociates v1BatchAgent_GetBatchTaskInfosByNameAndAssociates reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetBatchTaskInfosByNameAndAssociatesRequest field:Name field:AssociateIds sum:55f0cc73";
    GetBatchTaskInfosByNameAndState "POST /api/v1/Agents/Batch/GetBatchTaskInfosByNameAndState v1BatchAgent_GetBatchTaskInfosByNameAndState reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetBatchTaskInfosByNameAndStateRequest field:Name field:State sum:85a0581e";
    GetBatchTaskInfosByState "POST /api/v1/Agents/Batch/GetBatchTaskInfosByState v1BatchAgent_GetBatchTaskInfosByState reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetBatchTaskInfosByStateRequest field:State sum:238b6c79";
    GetSystemBatchTaskInfosByName "POST /api/v1/Agents/Batch/GetSystemBatchTaskInfosByName v1BatchAgent_GetSystemBatchTaskInfosByName reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSystemBatchTaskInfosByNameRequest field:TaskName sum:39629384";
    GetSystemBatchTaskInfosByNameAndState "POST /api/v1/Agents/Batch/GetSystemBatchTaskInfosByNameAndState v1BatchAgent_GetSystemBatchTaskInfosByNameAndState reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetSystemBatchTaskInfosByNameAndStateRequest field:TaskName field:State sum:10231123";
    StartBatchJob "POST /api/v1/Agents/Batch/StartBatchJob v1BatchAgent_StartBatchJob query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:StartBatchJobRequest field:BatchTaskInfo sum:eef9b4bc";
    StopBatchJob "POST /api/v1/Agents/Batch/StopBatchJob v1BatchAgent_StopBatchJob query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:StopBatchJobRequest field:Id sum:486c6146";
    UpdateBatchTask "POST /api/v1/Agents/Batch/UpdateBatchTask v1BatchAgent_UpdateBatchTask query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:UpdateBatchTaskRequest field:BatchTaskInfo sum:80497afc";
} }
