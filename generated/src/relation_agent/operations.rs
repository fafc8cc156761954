// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Relation_Agent" crate::tables::SHARED {
    CreateDefaultContactRelationEntity "POST /api/v1/Agents/Relation/CreateDefaultContactRelationEntity v1RelationAgent_CreateDefaultContactRelationEntity headers:61cd96ad responses:3ca57e4f sum:ba8b0798";
    DeleteContactRelation "POST /api/v1/Agents/Relation/DeleteContactRelation v1RelationAgent_DeleteContactRelation query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteContactRelationRequest field:ContactRelationEntityId sum:22327ef3";
    GetContactRelationEntity "POST /api/v1/Agents/Relation/GetContactRelationEntity v1RelationAgent_GetContactRelationEntity reads query:required:int32:contactRelationEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:e4aaad7e";
    SaveContactRelation "POST /api/v1/Agents/Relation/SaveContactRelation v1RelationAgent_SaveContactRelation query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SaveContactRelationRequest field:ContactRelationEntity sum:fcfdf634";
} }
