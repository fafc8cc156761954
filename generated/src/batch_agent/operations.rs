// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Batch_Agent" 11 {
    0 DELETE_BATCH_TASK Post "/api/v1/Agents/Batch/DeleteBatchTask" "v1BatchAgent_DeleteBatchTask" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 DELETE_BATCH_TASKS Post "/api/v1/Agents/Batch/DeleteBatchTasks" "v1BatchAgent_DeleteBatchTasks" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 GET_BATCH_TASK_INFO Post "/api/v1/Agents/Batch/GetBatchTaskInfo" "v1BatchAgent_GetBatchTaskInfo" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    3 GET_BATCH_TASK_INFOS_BY_ASSOCIATES Post "/api/v1/Agents/Batch/GetBatchTaskInfosByAssociates" "v1BatchAgent_GetBatchTaskInfosByAssociates" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    4 GET_BATCH_TASK_INFOS_BY_ASSOCIATES_AND_STATE Post "/api/v1/Agents/Batch/GetBatchTaskInfosByAssociatesAndState" "v1BatchAgent_GetBatchTaskInfosByAssociatesAndState" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    5 GET_BATCH_TASK_INFOS_BY_NAME_AND_ASSOCIATES Post "/api/v1/Agents/Batch/GetBatchTaskInfosByNameAndAssociates" "v1BatchAgent_GetBatchTaskInfosByNameAndAssociates" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 GET_BATCH_TASK_INFOS_BY_NAME_AND_STATE Post "/api/v1/Agents/Batch/GetBatchTaskInfosByNameAndState" "v1BatchAgent_GetBatchTaskInfosByNameAndState" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 GET_BATCH_TASK_INFOS_BY_STATE Post "/api/v1/Agents/Batch/GetBatchTaskInfosByState" "v1BatchAgent_GetBatchTaskInfosByState" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 START_BATCH_JOB Post "/api/v1/Agents/Batch/StartBatchJob" "v1BatchAgent_StartBatchJob" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 STOP_BATCH_JOB Post "/api/v1/Agents/Batch/StopBatchJob" "v1BatchAgent_StopBatchJob" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 UPDATE_BATCH_TASK Post "/api/v1/Agents/Batch/UpdateBatchTask" "v1BatchAgent_UpdateBatchTask" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
