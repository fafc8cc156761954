// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "RelationDefinition" crate::tables::SHARED {
    PostRelationDefinitionEntity "POST /api/v1/RelationDefinition v1RelationDefinitionEntity_PostRelationDefinitionEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3b64ed38";
    DefaultRelationDefinitionEntity "GET /api/v1/RelationDefinition/default v1RelationDefinitionEntity_DefaultRelationDefinitionEntity headers:61cd96ad responses:3ca57e4f sum:2a4c7b7c";
    GetRelationDefinitionEntity "GET /api/v1/RelationDefinition/{id} v1RelationDefinitionEntity_GetRelationDefinitionEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:f22a5152";
    PutRelationDefinitionEntity "PUT /api/v1/RelationDefinition/{id} v1RelationDefinitionEntity_PutRelationDefinitionEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:3e54c4a7";
    PatchRelationDefinitionEntity "PATCH /api/v1/RelationDefinition/{id} v1RelationDefinitionEntity_PatchRelationDefinitionEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:fc9d3d41";
} }
