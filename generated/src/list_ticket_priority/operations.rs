// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_TicketPriority" 12 {
    0 CREATE_DEFAULT_TICKET_PRIORITY_ENTITY Get "/api/v1/List/TicketPriority/Items/Default" "v1TicketPriorityList_CreateDefaultTicketPriorityEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_TICKET_PRIORITY_ENTITY Get "/api/v1/List/TicketPriority/Items/{id}" "v1TicketPriorityList_GetTicketPriorityEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_TICKET_PRIORITY_ENTITY Put "/api/v1/List/TicketPriority/Items/{id}" "v1TicketPriorityList_PutTicketPriorityEntity" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_TICKET_PRIORITY_ENTITY Delete "/api/v1/List/TicketPriority/Items/{id}" "v1TicketPriorityList_DeleteTicketPriorityEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 GET_TICKET_PRIORITY_ENTITY_HEADINGS Get "/api/v1/List/TicketPriority/Headings" "v1TicketPriorityList_GetTicketPriorityEntityHeadings" [] HEADERS_1, None, ANSWERS_200;
    5 PUT_TICKET_PRIORITY_ENTITY_HEADINGS Put "/api/v1/List/TicketPriority/Headings" "v1TicketPriorityList_PutTicketPriorityEntityHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 POST_TICKET_PRIORITY_ENTITY_HEADING Post "/api/v1/List/TicketPriority/Headings" "v1TicketPriorityList_PostTicketPriorityEntityHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_TICKET_PRIORITY_ENTITY_HEADINGS Delete "/api/v1/List/TicketPriority/Headings" "v1TicketPriorityList_DeleteTicketPriorityEntityHeadings" [] HEADERS_2, None, ANSWERS_204;
    8 GET_ALL_TICKET_PRIORITY_ENTITY Get "/api/v1/List/TicketPriority/Items" "v1TicketPriorityList_GetAllTicketPriorityEntity" [Query "includeDeleted" Bool Optional] HEADERS_1, None, ANSWERS_200;
    9 POST_TICKET_PRIORITY_ENTITY Post "/api/v1/List/TicketPriority/Items" "v1TicketPriorityList_PostTicketPriorityEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_LIST_DEFINITION Get "/api/v1/List/TicketPriority" "v1TicketPriorityList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    11 SET_LIST_DEFINITION Put "/api/v1/List/TicketPriority" "v1TicketPriorityList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
