// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_TicketType" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/TicketType v1TicketTypeList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:51c37cb0";
    SetListDefinition "PUT /api/v1/List/TicketType v1TicketTypeList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3e7e140a";
    GetTicketTypeEntityHeadings "GET /api/v1/List/TicketType/Headings v1TicketTypeList_GetTicketTypeEntityHeadings headers:61cd96ad responses:3ca57e4f sum:88750d44";
    PutTicketTypeEntityHeadings "PUT /api/v1/List/TicketType/Headings v1TicketTypeList_PutTicketTypeEntityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c6989a10";
    PostTicketTypeEntityHeading "POST /api/v1/List/TicketType/Headings v1TicketTypeList_PostTicketTypeEntityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c951cd95";
    DeleteTicketTypeEntityHeadings "DELETE /api/v1/List/TicketType/Headings v1TicketTypeList_DeleteTicketTypeEntityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:a2b520fd";
    GetAllTicketTypeEntity "GET /api/v1/List/TicketType/Items v1TicketTypeList_GetAllTicketTypeEntity headers:61cd96ad responses:3ca57e4f sum:a39dd9ef";
    PostTicketTypeEntity "POST /api/v1/List/TicketType/Items v1TicketTypeList_PostTicketTypeEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:792b2c64";
    CreateDefaultTicketTypeEntity "GET /api/v1/List/TicketType/Items/Default v1TicketTypeList_CreateDefaultTicketTypeEntity headers:61cd96ad responses:3ca57e4f sum:788b9f25";
    GetTicketTypeEntity "GET /api/v1/List/TicketType/Items/{id} v1TicketTypeList_GetTicketTypeEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:68600026";
    PutTicketTypeEntity "PUT /api/v1/List/TicketType/Items/{id} v1TicketTypeList_PutTicketTypeEntity path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:bd4aa4df";
    DeleteTicketTypeEntity "DELETE /api/v1/List/TicketType/Items/{id} v1TicketTypeList_DeleteTicketTypeEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:e4a0c893";
} }
