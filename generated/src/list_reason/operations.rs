// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Reason" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Reason v1ReasonList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:ae7ae28c";
    SetListDefinition "PUT /api/v1/List/Reason v1ReasonList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:7ee6bb76";
    GetReasonHeadings "GET /api/v1/List/Reason/Headings v1ReasonList_GetReasonHeadings headers:61cd96ad responses:3ca57e4f sum:651f202c";
    PutReasonHeadings "PUT /api/v1/List/Reason/Headings v1ReasonList_PutReasonHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:827d5f68";
    PostReasonHeading "POST /api/v1/List/Reason/Headings v1ReasonList_PostReasonHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a7af9a6f";
    DeleteReasonHeadings "DELETE /api/v1/List/Reason/Headings v1ReasonList_DeleteReasonHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:5a7b0dc1";
    GetAll "GET /api/v1/List/Reason/Items v1ReasonList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:e8638106";
    PutAllReason "PUT /api/v1/List/Reason/Items v1ReasonList_PutAllReason headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b82c67ed";
    PostReason "POST /api/v1/List/Reason/Items v1ReasonList_PostReason headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3a760a4a";
    DeleteAllReason "DELETE /api/v1/List/Reason/Items v1ReasonList_DeleteAllReason headers:f9ca0ff2 responses:5cd2bdb7 sum:1335d1a8";
    CreateDefaultReason "GET /api/v1/List/Reason/Items/Default v1ReasonList_CreateDefaultReason headers:61cd96ad responses:3ca57e4f sum:9bb6153b";
    GetReason "GET /api/v1/List/Reason/Items/{id} v1ReasonList_GetReason path:required:int32:id headers:61cd96ad responses:8a160b57 sum:8e7a1a66";
    PutReason "PUT /api/v1/List/Reason/Items/{id} v1ReasonList_PutReason path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:12a68d1f";
    DeleteReason "DELETE /api/v1/List/Reason/Items/{id} v1ReasonList_DeleteReason path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:e3e87317";
    GetReasonHeadingsForListItem "GET /api/v1/List/Reason/Items/{itemId}/Headings v1ReasonList_GetReasonHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:37bd8b3c";
    PutReasonHeadingsForListItem "PUT /api/v1/List/Reason/Items/{itemId}/Headings v1ReasonList_PutReasonHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:dee7fd2a";
    GetReasonUserGroupsForListItem "GET /api/v1/List/Reason/Items/{itemId}/UserGroups v1ReasonList_GetReasonUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:9361d46c";
    PutReasonUserGroupsForListItem "PUT /api/v1/List/Reason/Items/{itemId}/UserGroups v1ReasonList_PutReasonUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:45f67816";
    GetMdoList "GET /api/v1/List/Reason/MDOItems v1ReasonList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:5ac1be01";
} }
