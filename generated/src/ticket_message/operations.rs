// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_200_404_409_412, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1, REQUEST_2};

operations! { "TicketMessage" 13 {
    0 GET_ATTACHMENT_INFO Get "/api/v1/TicketMessage/{ticketMessageEntityId}/Attachment" "v1TicketMessageEntity_GetAttachmentInfo" [Path "ticketMessageEntityId" Int32 Required] HEADERS_1, None, ANSWERS_200;
    1 ADD_ATTACHMENTS Post "/api/v1/TicketMessage/{ticketMessageEntityId}/Attachment" "v1TicketMessageEntity_AddAttachments" [Path "ticketMessageEntityId" Int32 Required] HEADERS_2, Some(REQUEST_1), ANSWERS_204;
    2 DEFAULT_TICKET_MESSAGE_ENTITY Get "/api/v1/TicketMessage/default" "v1TicketMessageEntity_DefaultTicketMessageEntity" [] HEADERS_1, None, ANSWERS_200;
    3 GET_TICKET_MESSAGE_ENTITY Get "/api/v1/TicketMessage/{id}" "v1TicketMessageEntity_GetTicketMessageEntity" [Path "id" Int32 Required, Query "$select" Text Optional, Query "fk" Bool Optional] HEADERS_1, None, ANSWERS_200_404;
    4 PUT_TICKET_MESSAGE_ENTITY Put "/api/v1/TicketMessage/{id}" "v1TicketMessageEntity_PutTicketMessageEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    5 DELETE_TICKET_MESSAGE_ENTITY Delete "/api/v1/TicketMessage/{id}" "v1TicketMessageEntity_DeleteTicketMessageEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    6 PATCH_TICKET_MESSAGE_ENTITY Patch "/api/v1/TicketMessage/{id}" "v1TicketMessageEntity_PatchTicketMessageEntity" [Path "id" Int32 Required, Query "$select" Text Optional] HEADERS_1, Some(REQUEST_2), ANSWERS_200_404_409_412;
    7 GET_ALL Get "/api/v1/TicketMessage" "v1TicketMessageEntity_GetAll" [Query "$select" Text Optional, Query "$filter" Text Optional, Query "$orderBy" Text Optional, Query "$entities" Text Optional, Query "$top" Int32 Optional, Query "$skip" Int32 Optional, Query "$mode" Enum Optional, Query "$options" Text Optional, Query "$context" Text Optional, Query "$format" Text Optional, Query "$jsonSafe" Bool Optional, Query "$output" Enum Optional] HEADERS_1, None, ANSWERS_200;
    8 POST_TICKET_MESSAGE_ENTITY Post "/api/v1/TicketMessage" "v1TicketMessageEntity_PostTicketMessageEntity" [Query "$select" Text Optional] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    9 GET_ALL_FOREIGN_KEYS_ON_ENTITY Get "/api/v1/TicketMessage/{id}/ForeignKey" "v1TicketMessageEntity_GetAllForeignKeysOnEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    10 GET_CUSTOM_FIELD_INFO Get "/api/v1/TicketMessage/CustomField/{fieldName}" "v1TicketMessageEntity_GetCustomFieldInfo" [Path "fieldName" Text Required] HEADERS_1, None, ANSWERS_200;
    11 GET_CUSTOM_FIELD_INFO_LIST Get "/api/v1/TicketMessage/CustomField" "v1TicketMessageEntity_GetCustomFieldInfoList" [] HEADERS_1, None, ANSWERS_200;
    12 SEND_TICKET_MESSAGE Post "/api/v1/TicketMessage/{ticketMessageEntityId}/Send" "v1TicketMessageEntity_SendTicketMessage" [Path "ticketMessageEntityId" Int32 Required, Query "to" Text Repeated, Query "cc" Text Repeated, Query "bcc" Text Repeated, Query "subject" Text Optional, Query "replyTemplateId" Int32 Optional, Query "gdprSource" Text Optional] HEADERS_2, None, ANSWERS_204;
} }
