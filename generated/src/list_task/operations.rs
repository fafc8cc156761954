// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Task" crate::tables::SHARED {
    CreateDefaultTaskListItem "GET /api/v1/List/Task/Items/Default v1TaskList_CreateDefaultTaskListItem headers:0 responses:0";
    GetTaskListItem "GET /api/v1/List/Task/Items/{id} v1TaskList_GetTaskListItem path:required:int32:id headers:0 responses:3";
    PutTaskListItem "PUT /api/v1/List/Task/Items/{id} v1TaskList_PutTaskListItem path:required:int32:id headers:0 request:0 responses:8";
    DeleteTaskListItem "DELETE /api/v1/List/Task/Items/{id} v1TaskList_DeleteTaskListItem path:required:int32:id headers:1 responses:1";
    GetTaskListItemHeadings "GET /api/v1/List/Task/Headings v1TaskList_GetTaskListItemHeadings headers:0 responses:0";
    PutTaskListItemHeadings "PUT /api/v1/List/Task/Headings v1TaskList_PutTaskListItemHeadings headers:0 request:0 responses:0";
    PostTaskListItemHeading "POST /api/v1/List/Task/Headings v1TaskList_PostTaskListItemHeading headers:0 request:0 responses:0";
    DeleteTaskListItemHeadings "DELETE /api/v1/List/Task/Headings v1TaskList_DeleteTaskListItemHeadings headers:1 responses:1";
    GetAllTaskListItem "GET /api/v1/List/Task/Items v1TaskList_GetAllTaskListItem query:optional:bool:includeDeleted headers:0 responses:0";
    PostTaskListItem "POST /api/v1/List/Task/Items v1TaskList_PostTaskListItem headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/Task v1TaskList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Task v1TaskList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Task/MDOItems v1TaskList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetTaskListItemHeadingsForListItem "GET /api/v1/List/Task/Items/{itemId}/Headings v1TaskList_GetTaskListItemHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutTaskListItemHeadingsForListItem "PUT /api/v1/List/Task/Items/{itemId}/Headings v1TaskList_PutTaskListItemHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetTaskListItemUserGroupsForListItem "GET /api/v1/List/Task/Items/{itemId}/UserGroups v1TaskList_GetTaskListItemUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutTaskListItemUserGroupsForListItem "PUT /api/v1/List/Task/Items/{itemId}/UserGroups v1TaskList_PutTaskListItemUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
