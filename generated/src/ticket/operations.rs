// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Ticket" crate::tables::SHARED {
    GetAll "GET /api/v1/Ticket v1TicketEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:1c57ce3a";
    PostTicketEntity "POST /api/v1/Ticket v1TicketEntity_PostTicketEntity query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:62f336fa";
    GetCustomFieldInfoList "GET /api/v1/Ticket/CustomField v1TicketEntity_GetCustomFieldInfoList headers:61cd96ad responses:3ca57e4f sum:8310b2ca";
    GetCustomFieldInfo "GET /api/v1/Ticket/CustomField/{fieldName} v1TicketEntity_GetCustomFieldInfo path:required:text:fieldName headers:61cd96ad responses:3ca57e4f sum:a0a763b4";
    DefaultTicketEntity "GET /api/v1/Ticket/default v1TicketEntity_DefaultTicketEntity headers:61cd96ad responses:3ca57e4f sum:082372c6";
    GetTicketEntity "GET /api/v1/Ticket/{id} v1TicketEntity_GetTicketEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:61cd96ad responses:8a160b57 sum:dd1f74f5";
    PutTicketEntity "PUT /api/v1/Ticket/{id} v1TicketEntity_PutTicketEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:bc757999";
    DeleteTicketEntity "DELETE /api/v1/Ticket/{id} v1TicketEntity_DeleteTicketEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:dbd709be";
    PatchTicketEntity "PATCH /api/v1/Ticket/{id} v1TicketEntity_PatchTicketEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:ccde19cb";
    GetAllForeignKeysOnEntity "GET /api/v1/Ticket/{id}/ForeignKey v1TicketEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:e26b3b83";
    Messages "GET /api/v1/Ticket/{id}/Messages v1TicketEntity_Messages path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:8a160b57 sum:5f3570ba";
    Simple "GET /api/v1/Ticket/{id}/Simple v1TicketEntity_Simple path:required:int32:id headers:61cd96ad responses:8a160b57 sum:29f9481a";
    GetTicketAttachments "GET /api/v1/Ticket/{ticketEntityId}/Attachments v1TicketEntity_GetTicketAttachments path:required:int32:ticketEntityId headers:61cd96ad responses:3ca57e4f sum:330939be";
    NotifyNewTicketMessage "POST /api/v1/Ticket/{ticketEntityId}/NotifyNewMessage v1TicketEntity_NotifyNewTicketMessage path:required:int32:ticketEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:67c3597e";
    NotifyNewTicket "POST /api/v1/Ticket/{ticketEntityId}/NotifyNewTicket v1TicketEntity_NotifyNewTicket path:required:int32:ticketEntityId headers:f9ca0ff2 responses:5cd2bdb7 sum:88faeb6f";
} }
