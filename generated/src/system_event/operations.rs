// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "SystemEvent" crate::tables::SHARED {
    GetAll "GET /api/v1/SystemEvent v1SystemEventEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:99e833d8";
    PostSystemEventEntity "POST /api/v1/SystemEvent v1SystemEventEntity_PostSystemEventEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a14e7dba";
    DefaultSystemEventEntity "GET /api/v1/SystemEvent/default v1SystemEventEntity_DefaultSystemEventEntity headers:61cd96ad responses:3ca57e4f sum:8e5d53bc";
    GetSystemEventEntity "GET /api/v1/SystemEvent/{id} v1SystemEventEntity_GetSystemEventEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:e88a3144";
    PutSystemEventEntity "PUT /api/v1/SystemEvent/{id} v1SystemEventEntity_PutSystemEventEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:09585a65";
    DeleteSystemEventEntity "DELETE /api/v1/SystemEvent/{id} v1SystemEventEntity_DeleteSystemEventEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:9ff26726";
    PatchSystemEventEntity "PATCH /api/v1/SystemEvent/{id} v1SystemEventEntity_PatchSystemEventEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:4d26733b";
} }
