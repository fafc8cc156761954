// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List" crate::tables::SHARED {
    GetListDefinitions "GET /api/v1/List v1ListEntity_GetListDefinitions query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:3959e945";
    PostListEntity "POST /api/v1/List v1ListEntity_PostListEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ecec361e";
    DefaultListEntity "GET /api/v1/List/default v1ListEntity_DefaultListEntity headers:61cd96ad responses:3ca57e4f sum:565598fa";
    GetListEntity "GET /api/v1/List/{id} v1ListEntity_GetListEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:a790a9d4";
    PutListEntity "PUT /api/v1/List/{id} v1ListEntity_PutListEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:b63973c1";
    DeleteListEntity "DELETE /api/v1/List/{id} v1ListEntity_DeleteListEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:049170ee";
    PatchListEntity "PATCH /api/v1/List/{id} v1ListEntity_PatchListEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:028dfd63";
    GetListEntityByName "GET /api/v1/List/{name} v1ListEntity_GetListEntityByName path:required:text:name headers:61cd96ad responses:3ca57e4f sum:121e2f60";
    SaveListEntityByName "PUT /api/v1/List/{name} v1ListEntity_SaveListEntityByName path:required:text:name headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:31865428";
    DeleteListEntityByName "DELETE /api/v1/List/{name} v1ListEntity_DeleteListEntityByName path:required:text:name headers:f9ca0ff2 responses:5cd2bdb7 sum:f552e741";
} }
