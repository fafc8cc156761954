// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "TicketType" crate::tables::SHARED {
    PostTicketTypeEntity "POST /api/v1/TicketType v1TicketTypeEntity_PostTicketTypeEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c847703a";
    DefaultTicketTypeEntity "GET /api/v1/TicketType/default v1TicketTypeEntity_DefaultTicketTypeEntity headers:61cd96ad responses:3ca57e4f sum:fa88d8ae";
    GetTicketTypeEntity "GET /api/v1/TicketType/{id} v1TicketTypeEntity_GetTicketTypeEntity path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:b0f1d364";
    PutTicketTypeEntity "PUT /api/v1/TicketType/{id} v1TicketTypeEntity_PutTicketTypeEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:79a63e29";
    DeleteTicketTypeEntity "DELETE /api/v1/TicketType/{id} v1TicketTypeEntity_DeleteTicketTypeEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:ec986a4e";
    PatchTicketTypeEntity "PATCH /api/v1/TicketType/{id} v1TicketTypeEntity_PatchTicketTypeEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:5f4cae73";
} }
