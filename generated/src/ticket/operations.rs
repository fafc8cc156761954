// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "Ticket" 15 {
    0 DEFAULT_TICKET_ENTITY Get "/api/v1/Ticket/default" "v1TicketEntity_DefaultTicketEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_TICKET_ENTITY Get "/api/v1/Ticket/{id}" "v1TicketEntity_GetTicketEntity" [Path "id" Int32 Required, Query "$select" Text Optional, Query "fk" Bool Optional] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_TICKET_ENTITY Put "/api/v1/Ticket/{id}" "v1TicketEntity_PutTicketEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_TICKET_ENTITY Delete "/api/v1/Ticket/{id}" "v1TicketEntity_DeleteTicketEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 PATCH_TICKET_ENTITY Patch "/api/v1/Ticket/{id}" "v1TicketEntity_PatchTicketEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    5 GET_ALL Get "/api/v1/Ticket" "v1TicketEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    6 POST_TICKET_ENTITY Post "/api/v1/Ticket" "v1TicketEntity_PostTicketEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 GET_ALL_FOREIGN_KEYS_ON_ENTITY Get "/api/v1/Ticket/{id}/ForeignKey" "v1TicketEntity_GetAllForeignKeysOnEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    8 GET_CUSTOM_FIELD_INFO Get "/api/v1/Ticket/CustomField/{fieldName}" "v1TicketEntity_GetCustomFieldInfo" [Path "fieldName" Text Required] HEADERS_1, None, ANSWERS_200;
    9 GET_CUSTOM_FIELD_INFO_LIST Get "/api/v1/Ticket/CustomField" "v1TicketEntity_GetCustomFieldInfoList" [] HEADERS_1, None, ANSWERS_200;
    10 GET_TICKET_ATTACHMENTS Get "/api/v1/Ticket/{ticketEntityId}/Attachments" "v1TicketEntity_GetTicketAttachments" [Path "ticketEntityId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    11 MESSAGES Get "/api/v1/Ticket/{id}/Messages" "v1TicketEntity_Messages" [Path "id" Int32 Required, Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200_404;
    12 NOTIFY_NEW_TICKET Post "/api/v1/Ticket/{ticketEntityId}/NotifyNewTicket" "v1TicketEntity_NotifyNewTicket" [Path "ticketEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    13 NOTIFY_NEW_TICKET_MESSAGE Post "/api/v1/Ticket/{ticketEntityId}/NotifyNewMessage" "v1TicketEntity_NotifyNewTicketMessage" [Path "ticketEntityId" Int32 Required] HEADERS_2, None, ANSWERS_204;
    14 SIMPLE Get "/api/v1/Ticket/{id}/Simple" "v1TicketEntity_Simple" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
} }
