// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "ContactRelation" crate::tables::SHARED {
    DefaultContactRelationEntity "GET /api/v1/Relation/default v1ContactRelationEntity_DefaultContactRelationEntity headers:0 responses:0";
    GetContactRelationEntity "GET /api/v1/Relation/{id} v1ContactRelationEntity_GetContactRelationEntity path:required:int32:id query:optional:text:$select headers:0 responses:4";
    PutContactRelationEntity "PUT /api/v1/Relation/{id} v1ContactRelationEntity_PutContactRelationEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:5";
    DeleteContactRelationEntity "DELETE /api/v1/Relation/{id} v1ContactRelationEntity_DeleteContactRelationEntity path:required:int32:id headers:1 responses:6";
    PatchContactRelationEntity "PATCH /api/v1/Relation/{id} v1ContactRelationEntity_PatchContactRelationEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/Relation v1ContactRelationEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostContactRelationEntity "POST /api/v1/Relation v1ContactRelationEntity_PostContactRelationEntity query:optional:text:$select headers:0 request:0 responses:0";
} }
