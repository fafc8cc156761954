// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "TriggerScript" crate::tables::SHARED {
    DefaultTriggerScriptEntity "GET /api/v1/TriggerScript/default v1TriggerScriptEntity_DefaultTriggerScriptEntity headers:0 responses:0";
    GetTriggerScriptByUniqueId "GET /api/v1/TriggerScript/{triggerScriptUniqueId} v1TriggerScriptEntity_GetTriggerScriptByUniqueId path:required:text:triggerScriptUniqueId headers:0 responses:0";
    SaveTriggerScriptByUniqueId "PUT /api/v1/TriggerScript/{triggerScriptUniqueId} v1TriggerScriptEntity_SaveTriggerScriptByUniqueId path:required:text:triggerScriptUniqueId headers:0 request:0 responses:0";
    DeleteTriggerScriptByUniqueId "DELETE /api/v1/TriggerScript/{triggerScriptUniqueId} v1TriggerScriptEntity_DeleteTriggerScriptByUniqueId path:required:text:triggerScriptUniqueId headers:1 responses:1";
    GetTriggerScriptEntity "GET /api/v1/TriggerScript/{id} v1TriggerScriptEntity_GetTriggerScriptEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutTriggerScriptEntity "PUT /api/v1/TriggerScript/{id} v1TriggerScriptEntity_PutTriggerScriptEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteTriggerScriptEntity "DELETE /api/v1/TriggerScript/{id} v1TriggerScriptEntity_DeleteTriggerScriptEntity path:required:int32:id headers:1 responses:1";
    PatchTriggerScriptEntity "PATCH /api/v1/TriggerScript/{id} v1TriggerScriptEntity_PatchTriggerScriptEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/TriggerScript v1TriggerScriptEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostTriggerScriptEntity "POST /api/v1/TriggerScript v1TriggerScriptEntity_PostTriggerScriptEntity query:optional:text:$select headers:0 request:0 responses:0";
    ValidateTriggerScript "GET /api/v1/TriggerScript/{triggerScriptId}/Validate v1TriggerScriptEntity_ValidateTriggerScript path:required:int32:triggerScriptId headers:0 responses:0";
    ValidateTriggerScriptByUniqueId "GET /api/v1/TriggerScript/{triggerScriptUniqueId}/Validate v1TriggerScriptEntity_ValidateTriggerScriptByUniqueId path:required:text:triggerScriptUniqueId headers:0 responses:0";
} }
