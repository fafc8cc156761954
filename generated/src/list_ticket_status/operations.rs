// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_TicketStatus" crate::tables::SHARED {
    CreateDefaultTicketStatusEntity "GET /api/v1/List/TicketStatus/Items/Default v1TicketStatusList_CreateDefaultTicketStatusEntity headers:0 responses:0";
    GetTicketStatusEntity "GET /api/v1/List/TicketStatus/Items/{id} v1TicketStatusList_GetTicketStatusEntity path:required:int32:id headers:0 responses:3";
    PutTicketStatusEntity "PUT /api/v1/List/TicketStatus/Items/{id} v1TicketStatusList_PutTicketStatusEntity path:required:int32:id headers:0 request:0 responses:8";
    DeleteTicketStatusEntity "DELETE /api/v1/List/TicketStatus/Items/{id} v1TicketStatusList_DeleteTicketStatusEntity path:required:int32:id headers:1 responses:1";
    GetTicketStatusEntityHeadings "GET /api/v1/List/TicketStatus/Headings v1TicketStatusList_GetTicketStatusEntityHeadings headers:0 responses:0";
    PutTicketStatusEntityHeadings "PUT /api/v1/List/TicketStatus/Headings v1TicketStatusList_PutTicketStatusEntityHeadings headers:0 request:0 responses:0";
    PostTicketStatusEntityHeading "POST /api/v1/List/TicketStatus/Headings v1TicketStatusList_PostTicketStatusEntityHeading headers:0 request:0 responses:0";
    DeleteTicketStatusEntityHeadings "DELETE /api/v1/List/TicketStatus/Headings v1TicketStatusList_DeleteTicketStatusEntityHeadings headers:1 responses:1";
    GetAllTicketStatusEntity "GET /api/v1/List/TicketStatus/Items v1TicketStatusList_GetAllTicketStatusEntity headers:0 responses:0";
    PostTicketStatusEntity "POST /api/v1/List/TicketStatus/Items v1TicketStatusList_PostTicketStatusEntity headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/TicketStatus v1TicketStatusList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/TicketStatus v1TicketStatusList_SetListDefinition headers:0 request:0 responses:0";
    GlobalChangeTicketStatus "GET /api/v1/List/TicketStatus/{fromTicketStatusId}/ChangeTo/{toTicketStatusId} v1TicketStatusList_GlobalChangeTicketStatus path:required:int32:fromTicketStatusId path:required:int32:toTicketStatusId headers:1 responses:1";
} }
