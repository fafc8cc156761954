// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_TicketStatus" 13 {
    0 CREATE_DEFAULT_TICKET_STATUS_ENTITY Get "/api/v1/List/TicketStatus/Items/Default" "v1TicketStatusList_CreateDefaultTicketStatusEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_TICKET_STATUS_ENTITY Get "/api/v1/List/TicketStatus/Items/{id}" "v1TicketStatusList_GetTicketStatusEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_TICKET_STATUS_ENTITY Put "/api/v1/List/TicketStatus/Items/{id}" "v1TicketStatusList_PutTicketStatusEntity" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_TICKET_STATUS_ENTITY Delete "/api/v1/List/TicketStatus/Items/{id}" "v1TicketStatusList_DeleteTicketStatusEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 GET_TICKET_STATUS_ENTITY_HEADINGS Get "/api/v1/List/TicketStatus/Headings" "v1TicketStatusList_GetTicketStatusEntityHeadings" [] HEADERS_1, None, ANSWERS_200;
    5 PUT_TICKET_STATUS_ENTITY_HEADINGS Put "/api/v1/List/TicketStatus/Headings" "v1TicketStatusList_PutTicketStatusEntityHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 POST_TICKET_STATUS_ENTITY_HEADING Post "/api/v1/List/TicketStatus/Headings" "v1TicketStatusList_PostTicketStatusEntityHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_TICKET_STATUS_ENTITY_HEADINGS Delete "/api/v1/List/TicketStatus/Headings" "v1TicketStatusList_DeleteTicketStatusEntityHeadings" [] HEADERS_2, None, ANSWERS_204;
    8 GET_ALL_TICKET_STATUS_ENTITY Get "/api/v1/List/TicketStatus/Items" "v1TicketStatusList_GetAllTicketStatusEntity" [] HEADERS_1, None, ANSWERS_200;
    9 POST_TICKET_STATUS_ENTITY Post "/api/v1/List/TicketStatus/Items" "v1TicketStatusList_PostTicketStatusEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_LIST_DEFINITION Get "/api/v1/List/TicketStatus" "v1TicketStatusList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    11 SET_LIST_DEFINITION Put "/api/v1/List/TicketStatus" "v1TicketStatusList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    12 GLOBAL_CHANGE_TICKET_STATUS Get "/api/v1/List/TicketStatus/{fromTicketStatusId}/ChangeTo/{toTicketStatusId}" "v1TicketStatusList_GlobalChangeTicketStatus" [Path "fromTicketStatusId" Int32 Required, Path "toTicketStatusId" Int32 Required] HEADERS_2, None, ANSWERS_204;
} }
