// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "TicketRelationDefinition" crate::tables::SHARED {
    PostTicketRelationDefinitionEntity "POST /api/v1/TicketRelationDefinition v1TicketRelationDefinitionEntity_PostTicketRelationDefinitionEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3716ea94";
    DefaultTicketRelationDefinitionEntity "GET /api/v1/TicketRelationDefinition/default v1TicketRelationDefinitionEntity_DefaultTicketRelationDefinitionEntity headers:61cd96ad responses:3ca57e4f sum:c141c5f4";
    GetTicketRelationDefinitionEntity "GET /api/v1/TicketRelationDefinition/{id} v1TicketRelationDefinitionEntity_GetTicketRelationDefinitionEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:1230dd1e";
    PutTicketRelationDefinitionEntity "PUT /api/v1/TicketRelationDefinition/{id} v1TicketRelationDefinitionEntity_PutTicketRelationDefinitionEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:9b42214b";
    DeleteTicketRelationDefinitionEntity "DELETE /api/v1/TicketRelationDefinition/{id} v1TicketRelationDefinitionEntity_DeleteTicketRelationDefinitionEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:5a3f81dc";
    PatchTicketRelationDefinitionEntity "PATCH /api/v1/TicketRelationDefinition/{id} v1TicketRelationDefinitionEntity_PatchTicketRelationDefinitionEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:856e7b35";
} }
