// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_TicketPriority" crate::tables::SHARED {
    CreateDefaultTicketPriorityEntity "GET /api/v1/List/TicketPriority/Items/Default v1TicketPriorityList_CreateDefaultTicketPriorityEntity headers:0 responses:0";
    GetTicketPriorityEntity "GET /api/v1/List/TicketPriority/Items/{id} v1TicketPriorityList_GetTicketPriorityEntity path:required:int32:id headers:0 responses:3";
    PutTicketPriorityEntity "PUT /api/v1/List/TicketPriority/Items/{id} v1TicketPriorityList_PutTicketPriorityEntity path:required:int32:id headers:0 request:0 responses:8";
    DeleteTicketPriorityEntity "DELETE /api/v1/List/TicketPriority/Items/{id} v1TicketPriorityList_DeleteTicketPriorityEntity path:required:int32:id headers:1 responses:1";
    GetTicketPriorityEntityHeadings "GET /api/v1/List/TicketPriority/Headings v1TicketPriorityList_GetTicketPriorityEntityHeadings headers:0 responses:0";
    PutTicketPriorityEntityHeadings "PUT /api/v1/List/TicketPriority/Headings v1TicketPriorityList_PutTicketPriorityEntityHeadings headers:0 request:0 responses:0";
    PostTicketPriorityEntityHeading "POST /api/v1/List/TicketPriority/Headings v1TicketPriorityList_PostTicketPriorityEntityHeading headers:0 request:0 responses:0";
    DeleteTicketPriorityEntityHeadings "DELETE /api/v1/List/TicketPriority/Headings v1TicketPriorityList_DeleteTicketPriorityEntityHeadings headers:1 responses:1";
    GetAllTicketPriorityEntity "GET /api/v1/List/TicketPriority/Items v1TicketPriorityList_GetAllTicketPriorityEntity query:optional:bool:includeDeleted headers:0 responses:0";
    PostTicketPriorityEntity "POST /api/v1/List/TicketPriority/Items v1TicketPriorityList_PostTicketPriorityEntity headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/TicketPriority v1TicketPriorityList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/TicketPriority v1TicketPriorityList_SetListDefinition headers:0 request:0 responses:0";
} }
