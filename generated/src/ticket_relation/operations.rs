// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "TicketRelation" crate::tables::SHARED {
    PostTicketRelationEntity "POST /api/v1/TicketRelation v1TicketRelationEntity_PostTicketRelationEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3cc67e7e";
    DefaultTicketRelationEntity "GET /api/v1/TicketRelation/default v1TicketRelationEntity_DefaultTicketRelationEntity headers:61cd96ad responses:3ca57e4f sum:3fd02f32";
    GetTicketRelationEntity "GET /api/v1/TicketRelation/{id} v1TicketRelationEntity_GetTicketRelationEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:bd4413fc";
    PutTicketRelationEntity "PUT /api/v1/TicketRelation/{id} v1TicketRelationEntity_PutTicketRelationEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:61052bf9";
    DeleteTicketRelationEntity "DELETE /api/v1/TicketRelation/{id} v1TicketRelationEntity_DeleteTicketRelationEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:645e39f6";
    PatchTicketRelationEntity "PATCH /api/v1/TicketRelation/{id} v1TicketRelationEntity_PatchTicketRelationEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:6d4938ab";
} }
