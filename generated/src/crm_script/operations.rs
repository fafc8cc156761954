// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "CRMScript" crate::tables::SHARED {
    DefaultCrmScriptEntity "GET /api/v1/CRMScript/default v1CRMScriptEntity_DefaultCRMScriptEntity headers:0 responses:0";
    GetCrmScriptEntity "GET /api/v1/CRMScript/{id} v1CRMScriptEntity_GetCRMScriptEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutCrmScriptEntity "PUT /api/v1/CRMScript/{id} v1CRMScriptEntity_PutCRMScriptEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteCrmScriptEntity "DELETE /api/v1/CRMScript/{id} v1CRMScriptEntity_DeleteCRMScriptEntity path:required:int32:id headers:1 responses:1";
    PatchCrmScriptEntity "PATCH /api/v1/CRMScript/{id} v1CRMScriptEntity_PatchCRMScriptEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    ExecuteScript "POST /api/v1/CRMScript/{cRMScriptId}/Execute v1CRMScriptEntity_ExecuteScript path:required:int32:cRMScriptId headers:0 request:0 responses:0";
    ExecuteScriptByUniqueId "POST /api/v1/CRMScript/{cRMScriptUniqueId}/Execute v1CRMScriptEntity_ExecuteScriptByUniqueId path:required:text:cRMScriptUniqueId headers:0 request:0 responses:0";
    ExecuteScriptAsEvent "POST /api/v1/CRMScript/{cRMScriptId}/ExecuteAsEvent v1CRMScriptEntity_ExecuteScriptAsEvent path:required:int32:cRMScriptId headers:0 request:0 responses:0";
    ExecuteScriptAsEventByUniqueId "POST /api/v1/CRMScript/{cRMScriptUniqueId}/ExecuteAsEvent v1CRMScriptEntity_ExecuteScriptAsEventByUniqueId path:required:text:cRMScriptUniqueId headers:0 request:0 responses:0";
    GetAll "GET /api/v1/CRMScript v1CRMScriptEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostCrmScriptEntity "POST /api/v1/CRMScript v1CRMScriptEntity_PostCRMScriptEntity query:optional:text:$select headers:0 request:0 responses:0";
    ValidateScript "GET /api/v1/CRMScript/{cRMScriptId}/Validate v1CRMScriptEntity_ValidateScript path:required:int32:cRMScriptId headers:0 responses:0";
    ValidateScriptByUniqueId "GET /api/v1/CRMScript/{cRMScriptUniqueId}/Validate v1CRMScriptEntity_ValidateScriptByUniqueId path:required:text:cRMScriptUniqueId headers:0 responses:0";
} }
