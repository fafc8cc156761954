// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Task" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Task v1TaskList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:f09236be";
    SetListDefinition "PUT /api/v1/List/Task v1TaskList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6b88aa9c";
    GetTaskListItemHeadings "GET /api/v1/List/Task/Headings v1TaskList_GetTaskListItemHeadings headers:61cd96ad responses:3ca57e4f sum:b8c9ce28";
    PutTaskListItemHeadings "PUT /api/v1/List/Task/Headings v1TaskList_PutTaskListItemHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:bb8770f4";
    PostTaskListItemHeading "POST /api/v1/List/Task/Headings v1TaskList_PostTaskListItemHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:311fcecf";
    DeleteTaskListItemHeadings "DELETE /api/v1/List/Task/Headings v1TaskList_DeleteTaskListItemHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:1baef975";
    GetAllTaskListItem "GET /api/v1/List/Task/Items v1TaskList_GetAllTaskListItem query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:f07042e8";
    PostTaskListItem "POST /api/v1/List/Task/Items v1TaskList_PostTaskListItem headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:14dfed80";
    CreateDefaultTaskListItem "GET /api/v1/List/Task/Items/Default v1TaskList_CreateDefaultTaskListItem headers:61cd96ad responses:3ca57e4f sum:a5990e21";
    GetTaskListItem "GET /api/v1/List/Task/Items/{id} v1TaskList_GetTaskListItem path:required:int32:id headers:61cd96ad responses:8a160b57 sum:330d7b82";
    PutTaskListItem "PUT /api/v1/List/Task/Items/{id} v1TaskList_PutTaskListItem path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:2577f89b";
    DeleteTaskListItem "DELETE /api/v1/List/Task/Items/{id} v1TaskList_DeleteTaskListItem path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:0fd18d0f";
    GetTaskListItemHeadingsForListItem "GET /api/v1/List/Task/Items/{itemId}/Headings v1TaskList_GetTaskListItemHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:a8313ffa";
    PutTaskListItemHeadingsForListItem "PUT /api/v1/List/Task/Items/{itemId}/Headings v1TaskList_PutTaskListItemHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b5260624";
    GetTaskListItemUserGroupsForListItem "GET /api/v1/List/Task/Items/{itemId}/UserGroups v1TaskList_GetTaskListItemUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:c7a29cde";
    PutTaskListItemUserGroupsForListItem "PUT /api/v1/List/Task/Items/{itemId}/UserGroups v1TaskList_PutTaskListItemUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:548c6e58";
    GetMdoList "GET /api/v1/List/Task/MDOItems v1TaskList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:cee2b471";
} }
