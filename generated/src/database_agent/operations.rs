// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Database_Agent" crate::tables::SHARED {
    GetStepsFromNetServerCode "POST /api/v1/Agents/Database/GetStepsFromNetServerCode v1DatabaseAgent_GetStepsFromNetServerCode reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:4297712a";
    GetStepsInDatabase "POST /api/v1/Agents/Database/GetStepsInDatabase v1DatabaseAgent_GetStepsInDatabase reads query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:ab5b8061";
} }
