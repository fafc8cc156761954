// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_ReasonStalled" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/ReasonStalled v1ReasonStalledList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:8b86ee6e";
    SetListDefinition "PUT /api/v1/List/ReasonStalled v1ReasonStalledList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cd10ff18";
    GetReasonStalledHeadings "GET /api/v1/List/ReasonStalled/Headings v1ReasonStalledList_GetReasonStalledHeadings headers:61cd96ad responses:3ca57e4f sum:1fa9335a";
    PutReasonStalledHeadings "PUT /api/v1/List/ReasonStalled/Headings v1ReasonStalledList_PutReasonStalledHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:485b336e";
    PostReasonStalledHeading "POST /api/v1/List/ReasonStalled/Headings v1ReasonStalledList_PostReasonStalledHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9c0f7131";
    DeleteReasonStalledHeadings "DELETE /api/v1/List/ReasonStalled/Headings v1ReasonStalledList_DeleteReasonStalledHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:58a5329f";
    GetAll "GET /api/v1/List/ReasonStalled/Items v1ReasonStalledList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:a72911be";
    PutAllReasonStalled "PUT /api/v1/List/ReasonStalled/Items v1ReasonStalledList_PutAllReasonStalled headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0e8d3509";
    PostReasonStalled "POST /api/v1/List/ReasonStalled/Items v1ReasonStalledList_PostReasonStalled headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:7e8def22";
    DeleteAllReasonStalled "DELETE /api/v1/List/ReasonStalled/Items v1ReasonStalledList_DeleteAllReasonStalled headers:f9ca0ff2 responses:5cd2bdb7 sum:427c2744";
    CreateDefaultReasonStalled "GET /api/v1/List/ReasonStalled/Items/Default v1ReasonStalledList_CreateDefaultReasonStalled headers:61cd96ad responses:3ca57e4f sum:4a137d11";
    GetReasonStalled "GET /api/v1/List/ReasonStalled/Items/{id} v1ReasonStalledList_GetReasonStalled path:required:int32:id headers:61cd96ad responses:8a160b57 sum:b1a0fade";
    PutReasonStalled "PUT /api/v1/List/ReasonStalled/Items/{id} v1ReasonStalledList_PutReasonStalled path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:e9356627";
    DeleteReasonStalled "DELETE /api/v1/List/ReasonStalled/Items/{id} v1ReasonStalledList_DeleteReasonStalled path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:6496106b";
    GetReasonStalledHeadingsForListItem "GET /api/v1/List/ReasonStalled/Items/{itemId}/Headings v1ReasonStalledList_GetReasonStalledHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:4c831a88";
    PutReasonStalledHeadingsForListItem "PUT /api/v1/List/ReasonStalled/Items/{itemId}/Headings v1ReasonStalledList_PutReasonStalledHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4f6f6e82";
    GetReasonStalledUserGroupsForListItem "GET /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups v1ReasonStalledList_GetReasonStalledUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:57e50a0c";
    PutReasonStalledUserGroupsForListItem "PUT /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups v1ReasonStalledList_PutReasonStalledUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8d42a52a";
    GetMdoList "GET /api/v1/List/ReasonStalled/MDOItems v1ReasonStalledList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:746cad7f";
} }
