// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "Ticket_Agent" crate::tables::SHARED {
    AddAttachments "POST /api/v1/Agents/Ticket/AddAttachments v1TicketAgent_AddAttachments query:optional:text:$select headers:1 request:0 responses:1 body:AddAttachmentsRequest field:TicketMessageEntityId field:AttachmentIds";
    CreateDefaultAttachmentEntity "POST /api/v1/Agents/Ticket/CreateDefaultAttachmentEntity v1TicketAgent_CreateDefaultAttachmentEntity headers:0 responses:0";
    CreateDefaultTicketEntity "POST /api/v1/Agents/Ticket/CreateDefaultTicketEntity v1TicketAgent_CreateDefaultTicketEntity headers:0 responses:0";
    CreateDefaultTicketMessageEntity "POST /api/v1/Agents/Ticket/CreateDefaultTicketMessageEntity v1TicketAgent_CreateDefaultTicketMessageEntity headers:0 responses:0";
    DeleteTicketEntity "POST /api/v1/Agents/Ticket/DeleteTicketEntity v1TicketAgent_DeleteTicketEntity query:optional:text:$select headers:1 request:0 responses:1 body:DeleteTicketEntityRequest field:TicketEntityId";
    DeleteTicketMessageEntity "POST /api/v1/Agents/Ticket/DeleteTicketMessageEntity v1TicketAgent_DeleteTicketMessageEntity query:optional:text:$select headers:1 request:0 responses:1 body:DeleteTicketMessageEntityRequest field:TicketMessageEntityId";
    GetAttachmentEntity "POST /api/v1/Agents/Ticket/GetAttachmentEntity v1TicketAgent_GetAttachmentEntity query:required:int32:attachmentEntityId query:optional:text:$select headers:0 responses:0";
    GetAttachmentInfo "POST /api/v1/Agents/Ticket/GetAttachmentInfo v1TicketAgent_GetAttachmentInfo query:optional:text:$select headers:0 request:0 responses:0 body:GetAttachmentInfoRequest field:TicketMessageEntityId";
    GetAttachmentStream "POST /api/v1/Agents/Ticket/GetAttachmentStream v1TicketAgent_GetAttachmentStream query:optional:text:$select headers:0 request:0 responses:2 body:GetAttachmentStreamRequest field:AttachmentId";
    GetTicket "POST /api/v1/Agents/Ticket/GetTicket v1TicketAgent_GetTicket query:required:int32:ticketId query:optional:text:$select headers:0 responses:0";
    GetTicketAttachments "POST /api/v1/Agents/Ticket/GetTicketAttachments v1TicketAgent_GetTicketAttachments query:optional:text:$select headers:0 request:0 responses:0 body:GetTicketAttachmentsRequest field:TicketEntityId";
    GetTicketEntity "POST /api/v1/Agents/Ticket/GetTicketEntity v1TicketAgent_GetTicketEntity query:required:int32:ticketEntityId query:optional:text:$select headers:0 responses:0";
    GetTicketMessage "POST /api/v1/Agents/Ticket/GetTicketMessage v1TicketAgent_GetTicketMessage query:required:int32:ticketMessageId query:optional:text:$select headers:0 responses:0";
    GetTicketMessageEntity "POST /api/v1/Agents/Ticket/GetTicketMessageEntity v1TicketAgent_GetTicketMessageEntity query:required:int32:ticketMessageEntityId query:optional:text:$select headers:0 responses:0";
    GetTickets "POST /api/v1/Agents/Ticket/GetTickets v1TicketAgent_GetTickets query:optional:text:$select headers:0 request:0 responses:0 body:GetTicketsRequest field:TicketIds";
    Html2Text "POST /api/v1/Agents/Ticket/Html2Text v1TicketAgent_Html2Text query:optional:text:$select headers:0 request:0 responses:0 body:Html2TextRequest field:Content";
    NotifyNewTicket "POST /api/v1/Agents/Ticket/NotifyNewTicket v1TicketAgent_NotifyNewTicket query:optional:text:$select headers:1 request:0 responses:1 body:NotifyNewTicketRequest field:TicketEntityId";
    NotifyNewTicketMessage "POST /api/v1/Agents/Ticket/NotifyNewTicketMessage v1TicketAgent_NotifyNewTicketMessage query:optional:text:$select headers:1 request:0 responses:1 body:NotifyNewTicketMessageRequest field:TicketEntityId";
    SanitizeMailContent "POST /api/v1/Agents/Ticket/SanitizeMailContent v1TicketAgent_SanitizeMailContent query:optional:text:$select headers:0 request:0 responses:0 body:SanitizeMailContentRequest field:Content";
    SanitizeMailContents "POST /api/v1/Agents/Ticket/SanitizeMailContents v1TicketAgent_SanitizeMailContents query:optional:text:$select headers:0 request:0 responses:0 body:SanitizeMailContentsRequest field:Contents";
    SaveAttachmentEntity "POST /api/v1/Agents/Ticket/SaveAttachmentEntity v1TicketAgent_SaveAttachmentEntity headers:0 request:0 responses:0";
    SaveTicketEntity "POST /api/v1/Agents/Ticket/SaveTicketEntity v1TicketAgent_SaveTicketEntity headers:0 request:0 responses:0";
    SaveTicketMessageEntity "POST /api/v1/Agents/Ticket/SaveTicketMessageEntity v1TicketAgent_SaveTicketMessageEntity headers:0 request:0 responses:0";
    SendTicketMessage "POST /api/v1/Agents/Ticket/SendTicketMessage v1TicketAgent_SendTicketMessage query:optional:text:$select headers:1 request:0 responses:1";
    SetTicketMessageImportant "POST /api/v1/Agents/Ticket/SetTicketMessageImportant v1TicketAgent_SetTicketMessageImportant query:optional:text:$select headers:1 request:0 responses:1 body:SetTicketMessageImportantRequest field:TicketMessageId field:Important";
    SetTicketReadByOwner "POST /api/v1/Agents/Ticket/SetTicketReadByOwner v1TicketAgent_SetTicketReadByOwner query:optional:text:$select headers:0 request:0 responses:0 body:SetTicketReadByOwnerRequest field:TicketEntityId field:ReadStatus field:CheckEscalating";
    UploadAttachment "POST /api/v1/Agents/Ticket/UploadAttachment v1TicketAgent_UploadAttachment query:optional:text:$select headers:1 request:0 responses:1 body:UploadAttachmentRequest field:AttachmentId field:Content";
} }
