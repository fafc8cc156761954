// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_TicketPriority" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/TicketPriority v1TicketPriorityList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:854d91c8";
    SetListDefinition "PUT /api/v1/List/TicketPriority v1TicketPriorityList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:98b1bed6";
    GetTicketPriorityEntityHeadings "GET /api/v1/List/TicketPriority/Headings v1TicketPriorityList_GetTicketPriorityEntityHeadings headers:61cd96ad responses:3ca57e4f sum:e030ded4";
    PutTicketPriorityEntityHeadings "PUT /api/v1/List/TicketPriority/Headings v1TicketPriorityList_PutTicketPriorityEntityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:2a7054d8";
    PostTicketPriorityEntityHeading "POST /api/v1/List/TicketPriority/Headings v1TicketPriorityList_PostTicketPriorityEntityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:69cd9265";
    DeleteTicketPriorityEntityHeadings "DELETE /api/v1/List/TicketPriority/Headings v1TicketPriorityList_DeleteTicketPriorityEntityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:472e36bd";
    GetAllTicketPriorityEntity "GET /api/v1/List/TicketPriority/Items v1TicketPriorityList_GetAllTicketPriorityEntity query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:311fd656";
    PostTicketPriorityEntity "POST /api/v1/List/TicketPriority/Items v1TicketPriorityList_PostTicketPriorityEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8d313224";
    CreateDefaultTicketPriorityEntity "GET /api/v1/List/TicketPriority/Items/Default v1TicketPriorityList_CreateDefaultTicketPriorityEntity headers:61cd96ad responses:3ca57e4f sum:c1cead19";
    GetTicketPriorityEntity "GET /api/v1/List/TicketPriority/Items/{id} v1TicketPriorityList_GetTicketPriorityEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:d7894ce6";
    PutTicketPriorityEntity "PUT /api/v1/List/TicketPriority/Items/{id} v1TicketPriorityList_PutTicketPriorityEntity path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:d69ac647";
    DeleteTicketPriorityEntity "DELETE /api/v1/List/TicketPriority/Items/{id} v1TicketPriorityList_DeleteTicketPriorityEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:e84bfc17";
} }
