// Made by `cargo run --release -p generator`; do not edit.

//! What a client and a server need to know of the operations without their types.

use runtime::operations;

use crate::tables::{ANSWERS_200, ANSWERS_200_400, ANSWERS_200_404, ANSWERS_204, HEADERS_1, HEADERS_2, REQUEST_1};

operations! { "List_TicketCategory" 12 {
    0 CREATE_DEFAULT_TICKET_CATEGORY_ENTITY Get "/api/v1/List/TicketCategory/Items/Default" "v1TicketCategoryList_CreateDefaultTicketCategoryEntity" [] HEADERS_1, None, ANSWERS_200;
    1 GET_TICKET_CATEGORY_ENTITY Get "/api/v1/List/TicketCategory/Items/{id}" "v1TicketCategoryList_GetTicketCategoryEntity" [Path "id" Int32 Required] HEADERS_1, None, ANSWERS_200_404;
    2 PUT_TICKET_CATEGORY_ENTITY Put "/api/v1/List/TicketCategory/Items/{id}" "v1TicketCategoryList_PutTicketCategoryEntity" [Path "id" Int32 Required] HEADERS_1, Some(REQUEST_1), ANSWERS_200_400;
    3 DELETE_TICKET_CATEGORY_ENTITY Delete "/api/v1/List/TicketCategory/Items/{id}" "v1TicketCategoryList_DeleteTicketCategoryEntity" [Path "id" Int32 Required] HEADERS_2, None, ANSWERS_204;
    4 GET_TICKET_CATEGORY_ENTITY_HEADINGS Get "/api/v1/List/TicketCategory/Headings" "v1TicketCategoryList_GetTicketCategoryEntityHeadings" [] HEADERS_1, None, ANSWERS_200;
    5 PUT_TICKET_CATEGORY_ENTITY_HEADINGS Put "/api/v1/List/TicketCategory/Headings" "v1TicketCategoryList_PutTicketCategoryEntityHeadings" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    6 POST_TICKET_CATEGORY_ENTITY_HEADING Post "/api/v1/List/TicketCategory/Headings" "v1TicketCategoryList_PostTicketCategoryEntityHeading" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    7 DELETE_TICKET_CATEGORY_ENTITY_HEADINGS Delete "/api/v1/List/TicketCategory/Headings" "v1TicketCategoryList_DeleteTicketCategoryEntityHeadings" [] HEADERS_2, None, ANSWERS_204;
    8 GET_ALL_TICKET_CATEGORY_ENTITY Get "/api/v1/List/TicketCategory/Items" "v1TicketCategoryList_GetAllTicketCategoryEntity" [] HEADERS_1, None, ANSWERS_200;
    9 POST_TICKET_CATEGORY_ENTITY Post "/api/v1/List/TicketCategory/Items" "v1TicketCategoryList_PostTicketCategoryEntity" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
    10 GET_LIST_DEFINITION Get "/api/v1/List/TicketCategory" "v1TicketCategoryList_GetListDefinition" [] HEADERS_1, None, ANSWERS_200;
    11 SET_LIST_DEFINITION Put "/api/v1/List/TicketCategory" "v1TicketCategoryList_SetListDefinition" [] HEADERS_1, Some(REQUEST_1), ANSWERS_200;
} }
