// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "TicketMessage" crate::tables::SHARED {
    GetAttachmentInfo "GET /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment v1TicketMessageEntity_GetAttachmentInfo path:required:int32:ticketMessageEntityId headers:0 responses:0";
    AddAttachments "POST /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment v1TicketMessageEntity_AddAttachments path:required:int32:ticketMessageEntityId headers:1 request:0 responses:1";
    DefaultTicketMessageEntity "GET /api/v1/TicketMessage/default v1TicketMessageEntity_DefaultTicketMessageEntity headers:0 responses:0";
    GetTicketMessageEntity "GET /api/v1/TicketMessage/{id} v1TicketMessageEntity_GetTicketMessageEntity path:required:int32:id query:optional:text:$select query:optional:bool:fk headers:0 responses:3";
    PutTicketMessageEntity "PUT /api/v1/TicketMessage/{id} v1TicketMessageEntity_PutTicketMessageEntity path:required:int32:id query:optional:text:$select headers:0 request:0 responses:8";
    DeleteTicketMessageEntity "DELETE /api/v1/TicketMessage/{id} v1TicketMessageEntity_DeleteTicketMessageEntity path:required:int32:id headers:1 responses:1";
    PatchTicketMessageEntity "PATCH /api/v1/TicketMessage/{id} v1TicketMessageEntity_PatchTicketMessageEntity path:required:int32:id query:optional:text:$select headers:0 request:1 responses:7";
    GetAll "GET /api/v1/TicketMessage v1TicketMessageEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:0 responses:0";
    PostTicketMessageEntity "POST /api/v1/TicketMessage v1TicketMessageEntity_PostTicketMessageEntity query:optional:text:$select headers:0 request:0 responses:0";
    GetAllForeignKeysOnEntity "GET /api/v1/TicketMessage/{id}/ForeignKey v1TicketMessageEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:0 responses:3";
    GetCustomFieldInfo "GET /api/v1/TicketMessage/CustomField/{fieldName} v1TicketMessageEntity_GetCustomFieldInfo path:required:text:fieldName headers:0 responses:0";
    GetCustomFieldInfoList "GET /api/v1/TicketMessage/CustomField v1TicketMessageEntity_GetCustomFieldInfoList headers:0 responses:0";
    SendTicketMessage "POST /api/v1/TicketMessage/{ticketMessageEntityId}/Send v1TicketMessageEntity_SendTicketMessage path:required:int32:ticketMessageEntityId query:repeated:text:to query:repeated:text:cc query:repeated:text:bcc query:optional:text:subject query:optional:int32:replyTemplateId query:optional:text:gdprSource headers:1 responses:1";
} }
