// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_V2, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "Ticket_Agent" 27 {
    0 ADD_ATTACHMENTS Post "/api/v1/Agents/Ticket/AddAttachments" "v1TicketAgent_AddAttachments" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    1 CREATE_DEFAULT_ATTACHMENT_ENTITY Post "/api/v1/Agents/Ticket/CreateDefaultAttachmentEntity" "v1TicketAgent_CreateDefaultAttachmentEntity" [] HEADERS_1, None, ANSWERS_200;
    2 CREATE_DEFAULT_TICKET_ENTITY Post "/api/v1/Agents/Ticket/CreateDefaultTicketEntity" "v1TicketAgent_CreateDefaultTicketEntity" [] HEADERS_1, None, ANSWERS_200;
    3 CREATE_DEFAULT_TICKET_MESSAGE_ENTITY Post "/api/v1/Agents/Ticket/CreateDefaultTicketMessageEntity" "v1TicketAgent_CreateDefaultTicketMessageEntity" [] HEADERS_1, None, ANSWERS_200;
    4 DELETE_TICKET_ENTITY Post "/api/v1/Agents/Ticket/DeleteTicketEntity" "v1TicketAgent_DeleteTicketEntity" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    5 DELETE_TICKET_MESSAGE_ENTITY Post "/api/v1/Agents/Ticket/DeleteTicketMessageEntity" "v1TicketAgent_DeleteTicketMessageEntity" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    6 GET_ATTACHMENT_ENTITY Post "/api/v1/Agents/Ticket/GetAttachmentEntity" "v1TicketAgent_GetAttachmentEntity" [Query "attachmentEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    7 GET_ATTACHMENT_INFO Post "/api/v1/Agents/Ticket/GetAttachmentInfo" "v1TicketAgent_GetAttachmentInfo" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    8 GET_ATTACHMENT_STREAM Post "/api/v1/Agents/Ticket/GetAttachmentStream" "v1TicketAgent_GetAttachmentStream" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_V2;
    9 GET_TICKET Post "/api/v1/Agents/Ticket/GetTicket" "v1TicketAgent_GetTicket" [Query "ticketId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    10 GET_TICKET_ATTACHMENTS Post "/api/v1/Agents/Ticket/GetTicketAttachments" "v1TicketAgent_GetTicketAttachments" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    11 GET_TICKET_ENTITY Post "/api/v1/Agents/Ticket/GetTicketEntity" "v1TicketAgent_GetTicketEntity" [Query "ticketEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    12 GET_TICKET_MESSAGE Post "/api/v1/Agents/Ticket/GetTicketMessage" "v1TicketAgent_GetTicketMessage" [Query "ticketMessageId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    13 GET_TICKET_MESSAGE_ENTITY Post "/api/v1/Agents/Ticket/GetTicketMessageEntity" "v1TicketAgent_GetTicketMessageEntity" [Query "ticketMessageEntityId" Int32 Required, Query "$select" Text Optional] HEADERS_1, None, ANSWERS_200;
    14 GET_TICKETS Post "/api/v1/Agents/Ticket/GetTickets" "v1TicketAgent_GetTickets" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    15 HTML2_TEXT Post "/api/v1/Agents/Ticket/Html2Text" "v1TicketAgent_Html2Text" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    16 NOTIFY_NEW_TICKET Post "/api/v1/Agents/Ticket/NotifyNewTicket" "v1TicketAgent_NotifyNewTicket" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    17 NOTIFY_NEW_TICKET_MESSAGE Post "/api/v1/Agents/Ticket/NotifyNewTicketMessage" "v1TicketAgent_NotifyNewTicketMessage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    18 SANITIZE_MAIL_CONTENT Post "/api/v1/Agents/Ticket/SanitizeMailContent" "v1TicketAgent_SanitizeMailContent" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    19 SANITIZE_MAIL_CONTENTS Post "/api/v1/Agents/Ticket/SanitizeMailContents" "v1TicketAgent_SanitizeMailContents" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    20 SAVE_ATTACHMENT_ENTITY Post "/api/v1/Agents/Ticket/SaveAttachmentEntity" "v1TicketAgent_SaveAttachmentEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    21 SAVE_TICKET_ENTITY Post "/api/v1/Agents/Ticket/SaveTicketEntity" "v1TicketAgent_SaveTicketEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    22 SAVE_TICKET_MESSAGE_ENTITY Post "/api/v1/Agents/Ticket/SaveTicketMessageEntity" "v1TicketAgent_SaveTicketMessageEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    23 SEND_TICKET_MESSAGE Post "/api/v1/Agents/Ticket/SendTicketMessage" "v1TicketAgent_SendTicketMessage" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    24 SET_TICKET_MESSAGE_IMPORTANT Post "/api/v1/Agents/Ticket/SetTicketMessageImportant" "v1TicketAgent_SetTicketMessageImportant" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    25 SET_TICKET_READ_BY_OWNER Post "/api/v1/Agents/Ticket/SetTicketReadByOwner" "v1TicketAgent_SetTicketReadByOwner" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    26 UPLOAD_ATTACHMENT Post "/api/v1/Agents/Ticket/UploadAttachment" "v1TicketAgent_UploadAttachment" [Query "$select" Text Optional] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
} }
