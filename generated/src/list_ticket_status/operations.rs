// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_TicketStatus" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/TicketStatus v1TicketStatusList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:13e57254";
    SetListDefinition "PUT /api/v1/List/TicketStatus v1TicketStatusList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f327b096";
    GetTicketStatusEntityHeadings "GET /api/v1/List/TicketStatus/Headings v1TicketStatusList_GetTicketStatusEntityHeadings headers:61cd96ad responses:3ca57e4f sum:6da6c24c";
    PutTicketStatusEntityHeadings "PUT /api/v1/List/TicketStatus/Headings v1TicketStatusList_PutTicketStatusEntityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b0f94080";
    PostTicketStatusEntityHeading "POST /api/v1/List/TicketStatus/Headings v1TicketStatusList_PostTicketStatusEntityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6f547e0d";
    DeleteTicketStatusEntityHeadings "DELETE /api/v1/List/TicketStatus/Headings v1TicketStatusList_DeleteTicketStatusEntityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:5694b065";
    GetAllTicketStatusEntity "GET /api/v1/List/TicketStatus/Items v1TicketStatusList_GetAllTicketStatusEntity headers:61cd96ad responses:3ca57e4f sum:d74bbf9f";
    PostTicketStatusEntity "POST /api/v1/List/TicketStatus/Items v1TicketStatusList_PostTicketStatusEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:34560a88";
    CreateDefaultTicketStatusEntity "GET /api/v1/List/TicketStatus/Items/Default v1TicketStatusList_CreateDefaultTicketStatusEntity headers:61cd96ad responses:3ca57e4f sum:10ff8cb1";
    GetTicketStatusEntity "GET /api/v1/List/TicketStatus/Items/{id} v1TicketStatusList_GetTicketStatusEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:f6fac532";
    PutTicketStatusEntity "PUT /api/v1/List/TicketStatus/Items/{id} v1TicketStatusList_PutTicketStatusEntity path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:ecfc8c9b";
    DeleteTicketStatusEntity "DELETE /api/v1/List/TicketStatus/Items/{id} v1TicketStatusList_DeleteTicketStatusEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:bb4b86bf";
    GlobalChangeTicketStatus "GET /api/v1/List/TicketStatus/{fromTicketStatusId}/ChangeTo/{toTicketStatusId} v1TicketStatusList_GlobalChangeTicketStatus path:required:int32:fromTicketStatusId path:required:int32:toTicketStatusId headers:f9ca0ff2 responses:5cd2bdb7 sum:3a1c6216";
} }
