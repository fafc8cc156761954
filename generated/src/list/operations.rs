// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List" crate::tables::SHARED {
    DefaultListEntity "GET /api/v1/List/default v1ListEntity_DefaultListEntity headers:0 responses:0";
    GetListEntity "GET /api/v1/List/{id} v1ListEntity_GetListEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutListEntity "PUT /api/v1/List/{id} v1ListEntity_PutListEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteListEntity "DELETE /api/v1/List/{id} v1ListEntity_DeleteListEntity path:required:int32:id headers:1 responses:1";
    PatchListEntity "PATCH /api/v1/List/{id} v1ListEntity_PatchListEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetListEntityByName "GET /api/v1/List/{name} v1ListEntity_GetListEntityByName path:required:text:name headers:0 responses:0";
    SaveListEntityByName "PUT /api/v1/List/{name} v1ListEntity_SaveListEntityByName path:required:text:name headers:0 request:0 responses:0";
    DeleteListEntityByName "DELETE /api/v1/List/{name} v1ListEntity_DeleteListEntityByName path:required:text:name headers:1 responses:1";
    GetListDefinitions "GET /api/v1/List v1ListEntity_GetListDefinitions query:optional:bool:includeDeleted headers:0 responses:0";
    PostListEntity "POST /api/v1/List v1ListEntity_PostListEntity query:optional:text:$select headers:0 request:0 responses:0";
} }
