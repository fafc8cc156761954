// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_ReasonSold" crate::tables::SHARED {
    CreateDefaultReasonSold "GET /api/v1/List/ReasonSold/Items/Default v1ReasonSoldList_CreateDefaultReasonSold headers:0 responses:0";
    GetAll "GET /api/v1/List/ReasonSold/Items v1ReasonSoldList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllReasonSold "PUT /api/v1/List/ReasonSold/Items v1ReasonSoldList_PutAllReasonSold headers:0 request:0 responses:0";
    PostReasonSold "POST /api/v1/List/ReasonSold/Items v1ReasonSoldList_PostReasonSold headers:0 request:0 responses:0";
    DeleteAllReasonSold "DELETE /api/v1/List/ReasonSold/Items v1ReasonSoldList_DeleteAllReasonSold headers:1 responses:1";
    GetReasonSold "GET /api/v1/List/ReasonSold/Items/{id} v1ReasonSoldList_GetReasonSold path:required:int32:id headers:0 responses:3";
    PutReasonSold "PUT /api/v1/List/ReasonSold/Items/{id} v1ReasonSoldList_PutReasonSold path:required:int32:id headers:0 request:0 responses:8";
    DeleteReasonSold "DELETE /api/v1/List/ReasonSold/Items/{id} v1ReasonSoldList_DeleteReasonSold path:required:int32:id headers:1 responses:1";
    GetReasonSoldHeadings "GET /api/v1/List/ReasonSold/Headings v1ReasonSoldList_GetReasonSoldHeadings headers:0 responses:0";
    PutReasonSoldHeadings "PUT /api/v1/List/ReasonSold/Headings v1ReasonSoldList_PutReasonSoldHeadings headers:0 request:0 responses:0";
    PostReasonSoldHeading "POST /api/v1/List/ReasonSold/Headings v1ReasonSoldList_PostReasonSoldHeading headers:0 request:0 responses:0";
    DeleteReasonSoldHeadings "DELETE /api/v1/List/ReasonSold/Headings v1ReasonSoldList_DeleteReasonSoldHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/ReasonSold v1ReasonSoldList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/ReasonSold v1ReasonSoldList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/ReasonSold/MDOItems v1ReasonSoldList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetReasonSoldHeadingsForListItem "GET /api/v1/List/ReasonSold/Items/{itemId}/Headings v1ReasonSoldList_GetReasonSoldHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutReasonSoldHeadingsForListItem "PUT /api/v1/List/ReasonSold/Items/{itemId}/Headings v1ReasonSoldList_PutReasonSoldHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetReasonSoldUserGroupsForListItem "GET /api/v1/List/ReasonSold/Items/{itemId}/UserGroups v1ReasonSoldList_GetReasonSoldUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutReasonSoldUserGroupsForListItem "PUT /api/v1/List/ReasonSold/Items/{itemId}/UserGroups v1ReasonSoldList_PutReasonSoldUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
