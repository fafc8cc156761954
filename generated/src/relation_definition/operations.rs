// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "RelationDefinition" crate::tables::SHARED {
    DefaultRelationDefinitionEntity "GET /api/v1/RelationDefinition/default v1RelationDefinitionEntity_DefaultRelationDefinitionEntity headers:0 responses:0";
    GetRelationDefinitionEntity "GET /api/v1/RelationDefinition/{id} v1RelationDefinitionEntity_GetRelationDefinitionEntity path:required:int32:id query:optional:text:$select headers:0 responses:3";
    PutRelationDefinitionEntity "PUT /api/v1/RelationDefinition/{id} v1RelationDefinitionEntity_PutRelationDefinitionEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    PatchRelationDefinitionEntity "PATCH /api/v1/RelationDefinition/{id} v1RelationDefinitionEntity_PatchRelationDefinitionEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    PostRelationDefinitionEntity "POST /api/v1/RelationDefinition v1RelationDefinitionEntity_PostRelationDefinitionEntity query:optional:text:$select headers:0 request:0 responses:0";
} }
