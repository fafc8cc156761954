// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "ProjectMember" crate::tables::SHARED {
    GetAll "GET /api/v1/ProjectMember v1ProjectMember_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:7cef43e5";
    PostProjectMember "POST /api/v1/ProjectMember v1ProjectMember_PostProjectMember query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:15f7ff99";
    DefaultProjectMember "GET /api/v1/ProjectMember/default v1ProjectMember_DefaultProjectMember headers:61cd96ad responses:3ca57e4f sum:0807d2db";
    GetProjectMember "GET /api/v1/ProjectMember/{id} v1ProjectMember_GetProjectMember path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:4e92fdfb";
    PutProjectMember "PUT /api/v1/ProjectMember/{id} v1ProjectMember_PutProjectMember path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:d46e051c";
    DeleteProjectMember "DELETE /api/v1/ProjectMember/{id} v1ProjectMember_DeleteProjectMember path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:0d5a2ffb";
    PatchProjectMember "PATCH /api/v1/ProjectMember/{id} v1ProjectMember_PatchProjectMember path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:21aa68ae";
} }
