// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Reason" crate::tables::SHARED {
    CreateDefaultReason "GET /api/v1/List/Reason/Items/Default v1ReasonList_CreateDefaultReason headers:0 responses:0";
    GetAll "GET /api/v1/List/Reason/Items v1ReasonList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllReason "PUT /api/v1/List/Reason/Items v1ReasonList_PutAllReason headers:0 request:0 responses:0";
    PostReason "POST /api/v1/List/Reason/Items v1ReasonList_PostReason headers:0 request:0 responses:0";
    DeleteAllReason "DELETE /api/v1/List/Reason/Items v1ReasonList_DeleteAllReason headers:1 responses:1";
    GetReason "GET /api/v1/List/Reason/Items/{id} v1ReasonList_GetReason path:required:int32:id headers:0 responses:3";
    PutReason "PUT /api/v1/List/Reason/Items/{id} v1ReasonList_PutReason path:required:int32:id headers:0 request:0 responses:8";
    DeleteReason "DELETE /api/v1/List/Reason/Items/{id} v1ReasonList_DeleteReason path:required:int32:id headers:1 responses:1";
    GetReasonHeadings "GET /api/v1/List/Reason/Headings v1ReasonList_GetReasonHeadings headers:0 responses:0";
    PutReasonHeadings "PUT /api/v1/List/Reason/Headings v1ReasonList_PutReasonHeadings headers:0 request:0 responses:0";
    PostReasonHeading "POST /api/v1/List/Reason/Headings v1ReasonList_PostReasonHeading headers:0 request:0 responses:0";
    DeleteReasonHeadings "DELETE /api/v1/List/Reason/Headings v1ReasonList_DeleteReasonHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/Reason v1ReasonList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Reason v1ReasonList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Reason/MDOItems v1ReasonList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetReasonHeadingsForListItem "GET /api/v1/List/Reason/Items/{itemId}/Headings v1ReasonList_GetReasonHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutReasonHeadingsForListItem "PUT /api/v1/List/Reason/Items/{itemId}/Headings v1ReasonList_PutReasonHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetReasonUserGroupsForListItem "GET /api/v1/List/Reason/Items/{itemId}/UserGroups v1ReasonList_GetReasonUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutReasonUserGroupsForListItem "PUT /api/v1/List/Reason/Items/{itemId}/UserGroups v1ReasonList_PutReasonUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
