// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Ticket" crate::tables::SHARED {
    DefaultTicketEntity "GET /api/v1/Ticket/default v1TicketEntity_DefaultTicketEntity headers:0 responses:0";
    GetTicketEntity "GET /api/v1/Ticket/{id} v1TicketEntity_GetTicketEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:0 responses:3";
    PutTicketEntity "PUT /api/v1/Ticket/{id} v1TicketEntity_PutTicketEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteTicketEntity "DELETE /api/v1/Ticket/{id} v1TicketEntity_DeleteTicketEntity path:required:int32:id headers:1 responses:1";
    PatchTicketEntity "PATCH /api/v1/Ticket/{id} v1TicketEntity_PatchTicketEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/Ticket v1TicketEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostTicketEntity "POST /api/v1/Ticket v1TicketEntity_PostTicketEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetAllForeignKeysOnEntity "GET /api/v1/Ticket/{id}/ForeignKey v1TicketEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:0 responses:3";
    GetCustomFieldInfo "GET /api/v1/Ticket/CustomField/{fieldName} v1TicketEntity_GetCustomFieldInfo path:required:text:fieldName headers:0 responses:0";
    GetCustomFieldInfoList "GET /api/v1/Ticket/CustomField v1TicketEntity_GetCustomFieldInfoList headers:0 responses:0";
    GetTicketAttachments "GET /api/v1/Ticket/{ticketEntityId}/Attachments v1TicketEntity_GetTicketAttachments path:required:int32:ticketEntityId headers:0 responses:0";
    Messages "GET /api/v1/Ticket/{id}/Messages v1TicketEntity_Messages path:required:int32:id query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:3";
    NotifyNewTicket "POST /api/v1/Ticket/{ticketEntityId}/NotifyNewTicket v1TicketEntity_NotifyNewTicket path:required:int32:ticketEntityId headers:1 responses:1";
    NotifyNewTicketMessage "POST /api/v1/Ticket/{ticketEntityId}/NotifyNewMessage v1TicketEntity_NotifyNewTicketMessage path:required:int32:ticketEntityId headers:1 responses:1";
    Simple "GET /api/v1/Ticket/{id}/Simple v1TicketEntity_Simple path:required:int32:id headers:0 responses:3";
} }
