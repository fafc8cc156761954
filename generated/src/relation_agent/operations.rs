// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Relation_Agent" crate::tables::SHARED {
    CreateDefaultContactRelationEntity "POST /api/v1/Agents/Relation/CreateDefaultContactRelationEntity v1RelationAgent_CreateDefaultContactRelationEntity headers:0 responses:0";
    DeleteContactRelation "POST /api/v1/Agents/Relation/DeleteContactRelation v1RelationAgent_DeleteContactRelation query:optional:text:$select headers:1 request:0 responses:1 body:DeleteContactRelationRequest field:ContactRelationEntityId";
    GetContactRelationEntity "POST /api/v1/Agents/Relation/GetContactRelationEntity v1RelationAgent_GetContactRelationEntity query:required:int32:contactRelationEntityId query:optional:text:$select headers:0 responses:0";
    SaveContactRelation "POST /api/v1/Agents/Relation/SaveContactRelation v1RelationAgent_SaveContactRelation query:optional:text:$select headers:0 request:0 responses:0 body:SaveContactRelationRequest field:ContactRelationEntity";
} }
