// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_TicketCategory" crate::tables::SHARED {
    CreateDefaultTicketCategoryEntity "GET /api/v1/List/TicketCategory/Items/Default v1TicketCategoryList_CreateDefaultTicketCategoryEntity headers:0 responses:0";
    GetTicketCategoryEntity "GET /api/v1/List/TicketCategory/Items/{id} v1TicketCategoryList_GetTicketCategoryEntity path:required:int32:id headers:0 responses:3";
    PutTicketCategoryEntity "PUT /api/v1/List/TicketCategory/Items/{id} v1TicketCategoryList_PutTicketCategoryEntity path:required:int32:id headers:0 request:0 responses:8";
    DeleteTicketCategoryEntity "DELETE /api/v1/List/TicketCategory/Items/{id} v1TicketCategoryList_DeleteTicketCategoryEntity path:required:int32:id headers:1 responses:1";
    GetTicketCategoryEntityHeadings "GET /api/v1/List/TicketCategory/Headings v1TicketCategoryList_GetTicketCategoryEntityHeadings headers:0 responses:0";
    PutTicketCategoryEntityHeadings "PUT /api/v1/List/TicketCategory/Headings v1TicketCategoryList_PutTicketCategoryEntityHeadings headers:0 request:0 responses:0";
    PostTicketCategoryEntityHeading "POST /api/v1/List/TicketCategory/Headings v1TicketCategoryList_PostTicketCategoryEntityHeading headers:0 request:0 responses:0";
    DeleteTicketCategoryEntityHeadings "DELETE /api/v1/List/TicketCategory/Headings v1TicketCategoryList_DeleteTicketCategoryEntityHeadings headers:1 responses:1";
    GetAllTicketCategoryEntity "GET /api/v1/List/TicketCategory/Items v1TicketCategoryList_GetAllTicketCategoryEntity headers:0 responses:0";
    PostTicketCategoryEntity "POST /api/v1/List/TicketCategory/Items v1TicketCategoryList_PostTicketCategoryEntity headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/TicketCategory v1TicketCategoryList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/TicketCategory v1TicketCategoryList_SetListDefinition headers:0 request:0 responses:0";
} }
