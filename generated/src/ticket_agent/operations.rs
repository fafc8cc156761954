// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "Ticket_Agent" crate::tables::SHARED {
    AddAttachments "POST /api/v1/Agents/Ticket/AddAttachments v1TicketAgent_AddAttachments query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:AddAttachmentsRequest field:TicketMessageEntityId field:AttachmentIds sum:649c2d97";
    CreateDefaultAttachmentEntity "POST /api/v1/Agents/Ticket/CreateDefaultAttachmentEntity v1TicketAgent_CreateDefaultAttachmentEntity headers:61cd96ad responses:3ca57e4f sum:939f8b35";
    CreateDefaultTicketEntity "POST /api/v1/Agents/Ticket/CreateDefaultTicketEntity v1TicketAgent_CreateDefaultTicketEntity headers:61cd96ad responses:3ca57e4f sum:fa37cade";
    CreateDefaultTicketMessageEntity "POST /api/v1/Agents/Ticket/CreateDefaultTicketMessageEntity v1TicketAgent_CreateDefaultTicketMessageEntity headers:61cd96ad responses:3ca57e4f sum:d51dac33";
    DeleteTicketEntity "POST /api/v1/Agents/Ticket/DeleteTicketEntity v1TicketAgent_DeleteTicketEntity query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteTicketEntityRequest field:TicketEntityId sum:398afa37";
    DeleteTicketMessageEntity "POST /api/v1/Agents/Ticket/DeleteTicketMessageEntity v1TicketAgent_DeleteTicketMessageEntity query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:DeleteTicketMessageEntityRequest field:TicketMessageEntityId sum:276f59f8";
    GetAttachmentEntity "POST /api/v1/Agents/Ticket/GetAttachmentEntity v1TicketAgent_GetAttachmentEntity reads query:required:int32:attachmentEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:480ad198";
    GetAttachmentInfo "POST /api/v1/Agents/Ticket/GetAttachmentInfo v1TicketAgent_GetAttachmentInfo reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetAttachmentInfoRequest field:TicketMessageEntityId sum:b091117d";
    GetAttachmentStream "POST /api/v1/Agents/Ticket/GetAttachmentStream v1TicketAgent_GetAttachmentStream reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:9b9efee6 body:GetAttachmentStreamRequest field:AttachmentId sum:1dc5c3af";
    GetTicket "POST /api/v1/Agents/Ticket/GetTicket v1TicketAgent_GetTicket reads query:required:int32:ticketId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:a518c02c";
    GetTicketAttachments "POST /api/v1/Agents/Ticket/GetTicketAttachments v1TicketAgent_GetTicketAttachments reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetTicketAttachmentsRequest field:TicketEntityId sum:2ec70212";
    GetTicketEntity "POST /api/v1/Agents/Ticket/GetTicketEntity v1TicketAgent_GetTicketEntity reads query:required:int32:ticketEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:5f92a9ba";
    GetTicketMessage "POST /api/v1/Agents/Ticket/GetTicketMessage v1TicketAgent_GetTicketMessage reads query:required:int32:ticketMessageId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:cba7476a";
    GetTicketMessageEntity "POST /api/v1/Agents/Ticket/GetTicketMessageEntity v1TicketAgent_GetTicketMessageEntity reads query:required:int32:ticketMessageEntityId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:39257f24";
    GetTickets "POST /api/v1/Agents/Ticket/GetTickets v1TicketAgent_GetTickets reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetTicketsRequest field:TicketIds sum:c9ef4b78";
    Html2Text "POST /api/v1/Agents/Ticket/Html2Text v1TicketAgent_Html2Text query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:Html2TextRequest field:Content sum:d26324bc";
    NotifyNewTicket "POST /api/v1/Agents/Ticket/NotifyNewTicket v1TicketAgent_NotifyNewTicket query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:NotifyNewTicketRequest field:TicketEntityId sum:985c572d";
    NotifyNewTicketMessage "POST /api/v1/Agents/Ticket/NotifyNewTicketMessage v1TicketAgent_NotifyNewTicketMessage query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:NotifyNewTicketMessageRequest field:TicketEntityId sum:db3b612f";
    SanitizeMailContent "POST /api/v1/Agents/Ticket/SanitizeMailContent v1TicketAgent_SanitizeMailContent query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SanitizeMailContentRequest field:Content sum:91fdb85a";
    SanitizeMailContents "POST /api/v1/Agents/Ticket/SanitizeMailContents v1TicketAgent_SanitizeMailContents query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SanitizeMailContentsRequest field:Contents sum:a1215cdd";
    SaveAttachmentEntity "POST /api/v1/Agents/Ticket/SaveAttachmentEntity v1TicketAgent_SaveAttachmentEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d1e9b10e";
    SaveTicketEntity "POST /api/v1/Agents/Ticket/SaveTicketEntity v1TicketAgent_SaveTicketEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:505b33c9";
    SaveTicketMessageEntity "POST /api/v1/Agents/Ticket/SaveTicketMessageEntity v1TicketAgent_SaveTicketMessageEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:19561b84";
    SendTicketMessage "POST /api/v1/Agents/Ticket/SendTicketMessage v1TicketAgent_SendTicketMessage query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 sum:d34a3bc3";
    SetTicketMessageImportant "POST /api/v1/Agents/Ticket/SetTicketMessageImportant v1TicketAgent_SetTicketMessageImportant query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:SetTicketMessageImportantRequest field:TicketMessageId field:Important sum:570843d7";
    SetTicketReadByOwner "POST /api/v1/Agents/Ticket/SetTicketReadByOwner v1TicketAgent_SetTicketReadByOwner query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:SetTicketReadByOwnerRequest field:TicketEntityId field:ReadStatus field:CheckEscalating sum:3161d6e2";
    UploadAttachment "POST /api/v1/Agents/Ticket/UploadAttachment v1TicketAgent_UploadAttachment query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:UploadAttachmentRequest field:AttachmentId field:Content sum:8e0d1e6e";
} }
