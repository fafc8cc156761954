// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ProjectMember" crate::tables::SHARED {
    DefaultProjectMember "GET /api/v1/ProjectMember/default v1ProjectMember_DefaultProjectMember headers:0 responses:0";
    GetProjectMember "GET /api/v1/ProjectMember/{id} v1ProjectMember_GetProjectMember path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutProjectMember "PUT /api/v1/ProjectMember/{id} v1ProjectMember_PutProjectMember path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteProjectMember "DELETE /api/v1/ProjectMember/{id} v1ProjectMember_DeleteProjectMember path:required:int32:id headers:1 responses:1";
    PatchProjectMember "PATCH /api/v1/ProjectMember/{id} v1ProjectMember_PatchProjectMember path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/ProjectMember v1ProjectMember_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostProjectMember "POST /api/v1/ProjectMember v1ProjectMember_PostProjectMember query:optional:text:$select headers:0 request:0 responses:0";
} }
