// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Database_Agent" crate::tables::SHARED {
    GetStepsFromNetServerCode "POST /api/v1/Agents/Database/GetStepsFromNetServerCode v1DatabaseAgent_GetStepsFromNetServerCode query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:5632a0d7";
    GetStepsInDatabase "POST /api/v1/Agents/Database/GetStepsInDatabase v1DatabaseAgent_GetStepsInDatabase query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:56b9d9f4";
} }
