// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_TicketCategory" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/TicketCategory v1TicketCategoryList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:4261da2c";
    SetListDefinition "PUT /api/v1/List/TicketCategory v1TicketCategoryList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:1745fe0e";
    GetTicketCategoryEntityHeadings "GET /api/v1/List/TicketCategory/Headings v1TicketCategoryList_GetTicketCategoryEntityHeadings headers:61cd96ad responses:3ca57e4f sum:6ee1be2c";
    PutTicketCategoryEntityHeadings "PUT /api/v1/List/TicketCategory/Headings v1TicketCategoryList_PutTicketCategoryEntityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0b9c8a48";
    PostTicketCategoryEntityHeading "POST /api/v1/List/TicketCategory/Headings v1TicketCategoryList_PostTicketCategoryEntityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b8ec3da1";
    DeleteTicketCategoryEntityHeadings "DELETE /api/v1/List/TicketCategory/Headings v1TicketCategoryList_DeleteTicketCategoryEntityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:9282c3bd";
    GetAllTicketCategoryEntity "GET /api/v1/List/TicketCategory/Items v1TicketCategoryList_GetAllTicketCategoryEntity headers:61cd96ad responses:3ca57e4f sum:0795da07";
    PostTicketCategoryEntity "POST /api/v1/List/TicketCategory/Items v1TicketCategoryList_PostTicketCategoryEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:dd79f438";
    CreateDefaultTicketCategoryEntity "GET /api/v1/List/TicketCategory/Items/Default v1TicketCategoryList_CreateDefaultTicketCategoryEntity headers:61cd96ad responses:3ca57e4f sum:49c3d97d";
    GetTicketCategoryEntity "GET /api/v1/List/TicketCategory/Items/{id} v1TicketCategoryList_GetTicketCategoryEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:8265c872";
    PutTicketCategoryEntity "PUT /api/v1/List/TicketCategory/Items/{id} v1TicketCategoryList_PutTicketCategoryEntity path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:1cfac44b";
    DeleteTicketCategoryEntity "DELETE /api/v1/List/TicketCategory/Items/{id} v1TicketCategoryList_DeleteTicketCategoryEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:b085f0ff";
} }
