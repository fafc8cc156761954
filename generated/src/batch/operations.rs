// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Batch" 7 {
    0 GET_BATCH_TASK_INFO Get "/api/v1/BatchTask/{batchTaskId}" "v1Batch_GetBatchTaskInfo" [Path "batchTaskId" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    1 UPDATE_BATCH_TASK Put "/api/v1/BatchTask/{batchTaskId}" "v1Batch_UpdateBatchTask" [Path "batchTaskId" Text Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    2 DELETE_BATCH_TASK Delete "/api/v1/BatchTask/{batchTaskId}" "v1Batch_DeleteBatchTask" [Path "batchTaskId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    3 GET_BATCH_TASK_INFOS_BY_STATE Get "/api/v1/BatchTask/{state}" "v1Batch_GetBatchTaskInfosByState" [Path "state" Enum Required] HEADERS_1, None, ANSWERS_200;
    4 GET_ALL Get "/api/v1/BatchTask" "v1Batch_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    5 START_BATCH_JOB Post "/api/v1/BatchTask" "v1Batch_StartBatchJob" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 STOP_BATCH_JOB Post "/api/v1/BatchTask/{id}/Stop" "v1Batch_StopBatchJob" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_400;
} }
