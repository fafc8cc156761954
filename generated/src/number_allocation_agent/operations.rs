// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "NumberAllocation_Agent" 7 {
    0 CREATE_DEFAULT_REF_COUNT_ENTITY Post "/api/v1/Agents/NumberAllocation/CreateDefaultRefCountEntity" "v1NumberAllocationAgent_CreateDefaultRefCountEntity" [] HEADERS_1, None, ANSWERS_200;
    1 DELETE_REF_COUNT_ENTITY Post "/api/v1/Agents/NumberAllocation/DeleteRefCountEntity" "v1NumberAllocationAgent_DeleteRefCountEntity" [Query "RefCountEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    2 GET_NUMBER_EACH_TEMPLATE Post "/api/v1/Agents/NumberAllocation/GetNumberEachTemplate" "v1NumberAllocationAgent_GetNumberEachTemplate" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    3 GET_REF_COUNT_ENTITY Post "/api/v1/Agents/NumberAllocation/GetRefCountEntity" "v1NumberAllocationAgent_GetRefCountEntity" [Query "refCountEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    4 SAVE_DEFAULT_NUMBERING Post "/api/v1/Agents/NumberAllocation/SaveDefaultNumbering" "v1NumberAllocationAgent_SaveDefaultNumbering" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    5 SAVE_REF_COUNT_ENTITY Post "/api/v1/Agents/NumberAllocation/SaveRefCountEntity" "v1NumberAllocationAgent_SaveRefCountEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 SET_NUMBER_EACH_TEMPLATE Post "/api/v1/Agents/NumberAllocation/SetNumberEachTemplate" "v1NumberAllocationAgent_SetNumberEachTemplate" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
