// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, HEADERS_1};

operations! { "Database_Agent" 2 {
    0 GET_STEPS_FROM_NET_SERVER_CODE Post "/api/v1/Agents/Database/GetStepsFromNetServerCode" "v1DatabaseAgent_GetStepsFromNetServerCode" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    1 GET_STEPS_IN_DATABASE Post "/api/v1/Agents/Database/GetStepsInDatabase" "v1DatabaseAgent_GetStepsInDatabase" [Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
} }
