// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "TicketMessage" crate::tables::SHARED {
    GetAll "GET /api/v1/TicketMessage v1TicketMessageEntity_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:bf62d990";
    HttpPostSaveTicketMessageEntityWithNotify "POST /api/v1/TicketMessage v1TicketMessageEntity_HttpPostSaveTicketMessageEntityWithNotify query:optional:bool:notify headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1008e9a8";
    GetCustomFieldInfoList "GET /api/v1/TicketMessage/CustomField v1TicketMessageEntity_GetCustomFieldInfoList headers:61cd96ad responses:3ca57e4f sum:8f2a4524";
    GetCustomFieldInfo "GET /api/v1/TicketMessage/CustomField/{fieldName} v1TicketMessageEntity_GetCustomFieldInfo path:required:text:fieldName headers:61cd96ad responses:3ca57e4f sum:3a2448ea";
    GetRfcAttachmentStream "GET /api/v1/TicketMessage/RfcAttachment/{attachmentId}/{position} v1TicketMessageEntity_GetRfcAttachmentStream path:required:int32:attachmentId path:required:int32:position headers:61cd96ad responses:9b9efee6 sum:9564d9d6";
    DefaultTicketMessageEntity "GET /api/v1/TicketMessage/default v1TicketMessageEntity_DefaultTicketMessageEntity headers:61cd96ad responses:3ca57e4f sum:327c57bc";
    HttpGetGetTicketMessageWithEmbeddedData "GET /api/v1/TicketMessage/{id} v1TicketMessageEntity_HttpGetGetTicketMessageWithEmbeddedData path:required:int32:id query:optional:enum:embedImages headers:61cd96ad responses:8a160b57 sum:06d5acc5";
    HttpPutSaveTicketMessageEntityWithNotify "PUT /api/v1/TicketMessage/{id} v1TicketMessageEntity_HttpPutSaveTicketMessageEntityWithNotify path:required:int32:id query:optional:bool:notify headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:d5880bd7";
    DeleteTicketMessageEntity "DELETE /api/v1/TicketMessage/{id} v1TicketMessageEntity_DeleteTicketMessageEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:2d856db6";
    PatchTicketMessageEntity "PATCH /api/v1/TicketMessage/{id} v1TicketMessageEntity_PatchTicketMessageEntity path:required:int32:id query:optional:text:$select headers:61cd96ad request:73f152fc responses:9a7baf1d sum:3e7d5ea7";
    GetAllForeignKeysOnEntity "GET /api/v1/TicketMessage/{id}/ForeignKey v1TicketMessageEntity_GetAllForeignKeysOnEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:2d900139";
    GetAttachmentInfo "GET /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment v1TicketMessageEntity_GetAttachmentInfo path:required:int32:ticketMessageEntityId headers:61cd96ad responses:3ca57e4f sum:0ef7f74d";
    AddAttachments "POST /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment v1TicketMessageEntity_AddAttachments path:required:int32:ticketMessageEntityId headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:0c709274";
    GetAttachmentInfoNonInline "GET /api/v1/TicketMessage/{ticketMessageEntityId}/Attachment/Noninline v1TicketMessageEntity_GetAttachmentInfoNonInline path:required:int32:ticketMessageEntityId headers:61cd96ad responses:3ca57e4f sum:53251e22";
    SendTicketMessage "POST /api/v1/TicketMessage/{ticketMessageEntityId}/Send v1TicketMessageEntity_SendTicketMessage path:required:int32:ticketMessageEntityId query:repeated:text:to query:repeated:text:cc query:repeated:text:bcc query:optional:text:subject query:optional:int32:replyTemplateId query:optional:text:gdprSource headers:f9ca0ff2 responses:5cd2bdb7 sum:7d58c21d";
    SendTicketMessageSms "POST /api/v1/TicketMessage/{ticketMessageEntityId}/SendSms v1TicketMessageEntity_SendTicketMessageSms path:required:int32:ticketMessageEntityId query:repeated:text:sms query:optional:int32:replyTemplateId headers:f9ca0ff2 responses:5cd2bdb7 sum:756eacd0";
} }
