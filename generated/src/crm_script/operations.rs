// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "CRMScript" crate::tables::SHARED {
    GetAll "GET /api/v1/CRMScript v1CRMScriptEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:b6cc9368";
    PostCrmScriptEntity "POST /api/v1/CRMScript v1CRMScriptEntity_PostCRMScriptEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0f9f1faa";
    DefaultCrmScriptEntity "GET /api/v1/CRMScript/default v1CRMScriptEntity_DefaultCRMScriptEntity headers:61cd96ad responses:3ca57e4f sum:bc14d274";
    ExecuteScript "POST /api/v1/CRMScript/{cRMScriptId}/Execute v1CRMScriptEntity_ExecuteScript path:required:int32:cRMScriptId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:823a0704";
    ExecuteScriptAsEvent "POST /api/v1/CRMScript/{cRMScriptId}/ExecuteAsEvent v1CRMScriptEntity_ExecuteScriptAsEvent path:required:int32:cRMScriptId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c1d72e06";
    ValidateScript "GET /api/v1/CRMScript/{cRMScriptId}/Validate v1CRMScriptEntity_ValidateScript path:required:int32:cRMScriptId headers:61cd96ad responses:3ca57e4f sum:afd5280a";
    ExecuteScriptByUniqueId "POST /api/v1/CRMScript/{cRMScriptUniqueId}/Execute v1CRMScriptEntity_ExecuteScriptByUniqueId path:required:text:cRMScriptUniqueId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e1370155";
    ExecuteScriptAsEventByUniqueId "POST /api/v1/CRMScript/{cRMScriptUniqueId}/ExecuteAsEvent v1CRMScriptEntity_ExecuteScriptAsEventByUniqueId path:required:text:cRMScriptUniqueId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:de9e949f";
    ValidateScriptByUniqueId "GET /api/v1/CRMScript/{cRMScriptUniqueId}/Validate v1CRMScriptEntity_ValidateScriptByUniqueId path:required:text:cRMScriptUniqueId headers:61cd96ad responses:3ca57e4f sum:b87a6471";
    GetCrmScriptEntity "GET /api/v1/CRMScript/{id} v1CRMScriptEntity_GetCRMScriptEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:88ee8c08";
    PutCrmScriptEntity "PUT /api/v1/CRMScript/{id} v1CRMScriptEntity_PutCRMScriptEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:1100e89d";
    DeleteCrmScriptEntity "DELETE /api/v1/CRMScript/{id} v1CRMScriptEntity_DeleteCRMScriptEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:aa74940e";
    PatchCrmScriptEntity "PATCH /api/v1/CRMScript/{id} v1CRMScriptEntity_PatchCRMScriptEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:7c034b1f";
} }
