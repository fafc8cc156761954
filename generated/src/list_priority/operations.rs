// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Priority" crate::tables::SHARED {
    CreateDefaultPriority "GET /api/v1/List/Priority/Items/Default v1PriorityList_CreateDefaultPriority headers:0 responses:0";
    GetAll "GET /api/v1/List/Priority/Items v1PriorityList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllPriority "PUT /api/v1/List/Priority/Items v1PriorityList_PutAllPriority headers:0 request:0 responses:0";
    PostPriority "POST /api/v1/List/Priority/Items v1PriorityList_PostPriority headers:0 request:0 responses:0";
    DeleteAllPriority "DELETE /api/v1/List/Priority/Items v1PriorityList_DeleteAllPriority headers:1 responses:1";
    GetPriority "GET /api/v1/List/Priority/Items/{id} v1PriorityList_GetPriority path:required:int32:id headers:0 responses:3";
    PutPriority "PUT /api/v1/List/Priority/Items/{id} v1PriorityList_PutPriority path:required:int32:id headers:0 request:0 responses:8";
    DeletePriority "DELETE /api/v1/List/Priority/Items/{id} v1PriorityList_DeletePriority path:required:int32:id headers:1 responses:1";
    GetPriorityHeadings "GET /api/v1/List/Priority/Headings v1PriorityList_GetPriorityHeadings headers:0 responses:0";
    PutPriorityHeadings "PUT /api/v1/List/Priority/Headings v1PriorityList_PutPriorityHeadings headers:0 request:0 responses:0";
    PostPriorityHeading "POST /api/v1/List/Priority/Headings v1PriorityList_PostPriorityHeading headers:0 request:0 responses:0";
    DeletePriorityHeadings "DELETE /api/v1/List/Priority/Headings v1PriorityList_DeletePriorityHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/Priority v1PriorityList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Priority v1PriorityList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Priority/MDOItems v1PriorityList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetPriorityHeadingsForListItem "GET /api/v1/List/Priority/Items/{itemId}/Headings v1PriorityList_GetPriorityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutPriorityHeadingsForListItem "PUT /api/v1/List/Priority/Items/{itemId}/Headings v1PriorityList_PutPriorityHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetPriorityUserGroupsForListItem "GET /api/v1/List/Priority/Items/{itemId}/UserGroups v1PriorityList_GetPriorityUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutPriorityUserGroupsForListItem "PUT /api/v1/List/Priority/Items/{itemId}/UserGroups v1PriorityList_PutPriorityUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
