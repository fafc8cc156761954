// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "TriggerScript" crate::tables::SHARED {
    GetAll "GET /api/v1/TriggerScript v1TriggerScriptEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:5722fd58";
    PostTriggerScriptEntity "POST /api/v1/TriggerScript v1TriggerScriptEntity_PostTriggerScriptEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:97621e66";
    DefaultTriggerScriptEntity "GET /api/v1/TriggerScript/default v1TriggerScriptEntity_DefaultTriggerScriptEntity headers:61cd96ad responses:3ca57e4f sum:2cb8d5e4";
    GetTriggerScriptEntity "GET /api/v1/TriggerScript/{id} v1TriggerScriptEntity_GetTriggerScriptEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:6550fce4";
    PutTriggerScriptEntity "PUT /api/v1/TriggerScript/{id} v1TriggerScriptEntity_PutTriggerScriptEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:647c4659";
    DeleteTriggerScriptEntity "DELETE /api/v1/TriggerScript/{id} v1TriggerScriptEntity_DeleteTriggerScriptEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:d2ec7142";
    PatchTriggerScriptEntity "PATCH /api/v1/TriggerScript/{id} v1TriggerScriptEntity_PatchTriggerScriptEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:4fbd5993";
    ValidateTriggerScript "GET /api/v1/TriggerScript/{triggerScriptId}/Validate v1TriggerScriptEntity_ValidateTriggerScript path:required:int32:triggerScriptId headers:61cd96ad responses:3ca57e4f sum:369fff7e";
    GetTriggerScriptByUniqueId "GET /api/v1/TriggerScript/{triggerScriptUniqueId} v1TriggerScriptEntity_GetTriggerScriptByUniqueId path:required:text:triggerScriptUniqueId headers:61cd96ad responses:3ca57e4f sum:f4f65bfa";
    SaveTriggerScriptByUniqueId "PUT /api/v1/TriggerScript/{triggerScriptUniqueId} v1TriggerScriptEntity_SaveTriggerScriptByUniqueId path:required:text:triggerScriptUniqueId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0722a64a";
    DeleteTriggerScriptByUniqueId "DELETE /api/v1/TriggerScript/{triggerScriptUniqueId} v1TriggerScriptEntity_DeleteTriggerScriptByUniqueId path:required:text:triggerScriptUniqueId headers:f9ca0ff2 responses:5cd2bdb7 sum:436808e5";
    ValidateTriggerScriptByUniqueId "GET /api/v1/TriggerScript/{triggerScriptUniqueId}/Validate v1TriggerScriptEntity_ValidateTriggerScriptByUniqueId path:required:text:triggerScriptUniqueId headers:61cd96ad responses:3ca57e4f sum:9a91c215";
} }
