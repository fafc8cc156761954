// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_ReasonStalled" crate::tables::SHARED {
    CreateDefaultReasonStalled "GET /api/v1/List/ReasonStalled/Items/Default v1ReasonStalledList_CreateDefaultReasonStalled headers:0 responses:0";
    GetAll "GET /api/v1/List/ReasonStalled/Items v1ReasonStalledList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllReasonStalled "PUT /api/v1/List/ReasonStalled/Items v1ReasonStalledList_PutAllReasonStalled headers:0 request:0 responses:0";
    PostReasonStalled "POST /api/v1/List/ReasonStalled/Items v1ReasonStalledList_PostReasonStalled headers:0 request:0 responses:0";
    DeleteAllReasonStalled "DELETE /api/v1/List/ReasonStalled/Items v1ReasonStalledList_DeleteAllReasonStalled headers:1 responses:1";
    GetReasonStalled "GET /api/v1/List/ReasonStalled/Items/{id} v1ReasonStalledList_GetReasonStalled path:required:int32:id headers:0 responses:3";
    PutReasonStalled "PUT /api/v1/List/ReasonStalled/Items/{id} v1ReasonStalledList_PutReasonStalled path:required:int32:id headers:0 request:0 responses:8";
    DeleteReasonStalled "DELETE /api/v1/List/ReasonStalled/Items/{id} v1ReasonStalledList_DeleteReasonStalled path:required:int32:id headers:1 responses:1";
    GetReasonStalledHeadings "GET /api/v1/List/ReasonStalled/Headings v1ReasonStalledList_GetReasonStalledHeadings headers:0 responses:0";
    PutReasonStalledHeadings "PUT /api/v1/List/ReasonStalled/Headings v1ReasonStalledList_PutReasonStalledHeadings headers:0 request:0 responses:0";
    PostReasonStalledHeading "POST /api/v1/List/ReasonStalled/Headings v1ReasonStalledList_PostReasonStalledHeading headers:0 request:0 responses:0";
    DeleteReasonStalledHeadings "DELETE /api/v1/List/ReasonStalled/Headings v1ReasonStalledList_DeleteReasonStalledHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/ReasonStalled v1ReasonStalledList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/ReasonStalled v1ReasonStalledList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/ReasonStalled/MDOItems v1ReasonStalledList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetReasonStalledHeadingsForListItem "GET /api/v1/List/ReasonStalled/Items/{itemId}/Headings v1ReasonStalledList_GetReasonStalledHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutReasonStalledHeadingsForListItem "PUT /api/v1/List/ReasonStalled/Items/{itemId}/Headings v1ReasonStalledList_PutReasonStalledHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetReasonStalledUserGroupsForListItem "GET /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups v1ReasonStalledList_GetReasonStalledUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutReasonStalledUserGroupsForListItem "PUT /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups v1ReasonStalledList_PutReasonStalledUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
