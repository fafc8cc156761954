// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "ContactRelation" crate::tables::SHARED {
    GetAll "GET /api/v1/Relation v1ContactRelationEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:b37b6d14";
    PostContactRelationEntity "POST /api/v1/Relation v1ContactRelationEntity_PostContactRelationEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c48ebdf8";
    DefaultContactRelationEntity "GET /api/v1/Relation/default v1ContactRelationEntity_DefaultContactRelationEntity headers:61cd96ad responses:3ca57e4f sum:9a7cf438";
    GetContactRelationEntity "GET /api/v1/Relation/{id} v1ContactRelationEntity_GetContactRelationEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:a2ce9e28 sum:273d946f";
    PutContactRelationEntity "PUT /api/v1/Relation/{id} v1ContactRelationEntity_PutContactRelationEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:1bea1164 sum:86a4d633";
    DeleteContactRelationEntity "DELETE /api/v1/Relation/{id} v1ContactRelationEntity_DeleteContactRelationEntity path:required:int32:id headers:f9ca0ff2 responses:cd00e3d0 sum:729d793c";
    PatchContactRelationEntity "PATCH /api/v1/Relation/{id} v1ContactRelationEntity_PatchContactRelationEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:b345cd99";
} }
