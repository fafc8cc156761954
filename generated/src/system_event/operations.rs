// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "SystemEvent" crate::tables::SHARED {
    DefaultSystemEventEntity "GET /api/v1/SystemEvent/default v1SystemEventEntity_DefaultSystemEventEntity headers:0 responses:0";
    GetSystemEventEntity "GET /api/v1/SystemEvent/{id} v1SystemEventEntity_GetSystemEventEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutSystemEventEntity "PUT /api/v1/SystemEvent/{id} v1SystemEventEntity_PutSystemEventEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteSystemEventEntity "DELETE /api/v1/SystemEvent/{id} v1SystemEventEntity_DeleteSystemEventEntity path:required:int32:id headers:1 responses:1";
    PatchSystemEventEntity "PATCH /api/v1/SystemEvent/{id} v1SystemEventEntity_PatchSystemEventEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/SystemEvent v1SystemEventEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostSystemEventEntity "POST /api/v1/SystemEvent v1SystemEventEntity_PostSystemEventEntity query:optional:text:$select headers:0 request:0 responses:0";
} }
