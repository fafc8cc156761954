// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_ReasonSold" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/ReasonSold v1ReasonSoldList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:b3fccbc8";
    SetListDefinition "PUT /api/v1/List/ReasonSold v1ReasonSoldList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8d0f12ca";
    GetReasonSoldHeadings "GET /api/v1/List/ReasonSold/Headings v1ReasonSoldList_GetReasonSoldHeadings headers:61cd96ad responses:3ca57e4f sum:6ab0f6e0";
    PutReasonSoldHeadings "PUT /api/v1/List/ReasonSold/Headings v1ReasonSoldList_PutReasonSoldHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:60e3a624";
    PostReasonSoldHeading "POST /api/v1/List/ReasonSold/Headings v1ReasonSoldList_PostReasonSoldHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c3101bc3";
    DeleteReasonSoldHeadings "DELETE /api/v1/List/ReasonSold/Headings v1ReasonSoldList_DeleteReasonSoldHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:12d3c32d";
    GetAll "GET /api/v1/List/ReasonSold/Items v1ReasonSoldList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:bd0dbc9a";
    PutAllReasonSold "PUT /api/v1/List/ReasonSold/Items v1ReasonSoldList_PutAllReasonSold headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:51559d41";
    PostReasonSold "POST /api/v1/List/ReasonSold/Items v1ReasonSoldList_PostReasonSold headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a106c5aa";
    DeleteAllReasonSold "DELETE /api/v1/List/ReasonSold/Items v1ReasonSoldList_DeleteAllReasonSold headers:f9ca0ff2 responses:5cd2bdb7 sum:33fb6ad4";
    CreateDefaultReasonSold "GET /api/v1/List/ReasonSold/Items/Default v1ReasonSoldList_CreateDefaultReasonSold headers:61cd96ad responses:3ca57e4f sum:ed6d0a03";
    GetReasonSold "GET /api/v1/List/ReasonSold/Items/{id} v1ReasonSoldList_GetReasonSold path:required:int32:id headers:61cd96ad responses:8a160b57 sum:371385a6";
    PutReasonSold "PUT /api/v1/List/ReasonSold/Items/{id} v1ReasonSoldList_PutReasonSold path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:21e97057";
    DeleteReasonSold "DELETE /api/v1/List/ReasonSold/Items/{id} v1ReasonSoldList_DeleteReasonSold path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:d2f90b8f";
    GetReasonSoldHeadingsForListItem "GET /api/v1/List/ReasonSold/Items/{itemId}/Headings v1ReasonSoldList_GetReasonSoldHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:4903295c";
    PutReasonSoldHeadingsForListItem "PUT /api/v1/List/ReasonSold/Items/{itemId}/Headings v1ReasonSoldList_PutReasonSoldHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:33dbaba2";
    GetReasonSoldUserGroupsForListItem "GET /api/v1/List/ReasonSold/Items/{itemId}/UserGroups v1ReasonSoldList_GetReasonSoldUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:1f532108";
    PutReasonSoldUserGroupsForListItem "PUT /api/v1/List/ReasonSold/Items/{itemId}/UserGroups v1ReasonSoldList_PutReasonSoldUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9f1de25a";
    GetMdoList "GET /api/v1/List/ReasonSold/MDOItems v1ReasonSoldList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:b10f03ed";
} }
