// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_SelectionCategory" crate::tables::SHARED {
    CreateDefaultSelectionCategory "GET /api/v1/List/SelectionCategory/Items/Default v1SelectionCategoryList_CreateDefaultSelectionCategory headers:0 responses:0";
    GetAll "GET /api/v1/List/SelectionCategory/Items v1SelectionCategoryList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllSelectionCategory "PUT /api/v1/List/SelectionCategory/Items v1SelectionCategoryList_PutAllSelectionCategory headers:0 request:0 responses:0";
    PostSelectionCategory "POST /api/v1/List/SelectionCategory/Items v1SelectionCategoryList_PostSelectionCategory headers:0 request:0 responses:0";
    DeleteAllSelectionCategory "DELETE /api/v1/List/SelectionCategory/Items v1SelectionCategoryList_DeleteAllSelectionCategory headers:1 responses:1";
    GetSelectionCategory "GET /api/v1/List/SelectionCategory/Items/{id} v1SelectionCategoryList_GetSelectionCategory path:required:int32:id headers:0 responses:3";
    PutSelectionCategory "PUT /api/v1/List/SelectionCategory/Items/{id} v1SelectionCategoryList_PutSelectionCategory path:required:int32:id headers:0 request:0 responses:8";
    DeleteSelectionCategory "DELETE /api/v1/List/SelectionCategory/Items/{id} v1SelectionCategoryList_DeleteSelectionCategory path:required:int32:id headers:1 responses:1";
    GetSelectionCategoryHeadings "GET /api/v1/List/SelectionCategory/Headings v1SelectionCategoryList_GetSelectionCategoryHeadings headers:0 responses:0";
    PutSelectionCategoryHeadings "PUT /api/v1/List/SelectionCategory/Headings v1SelectionCategoryList_PutSelectionCategoryHeadings headers:0 request:0 responses:0";
    PostSelectionCategoryHeading "POST /api/v1/List/SelectionCategory/Headings v1SelectionCategoryList_PostSelectionCategoryHeading headers:0 request:0 responses:0";
    DeleteSelectionCategoryHeadings "DELETE /api/v1/List/SelectionCategory/Headings v1SelectionCategoryList_DeleteSelectionCategoryHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/SelectionCategory v1SelectionCategoryList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/SelectionCategory v1SelectionCategoryList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/SelectionCategory/MDOItems v1SelectionCategoryList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetSelectionCategoryHeadingsForListItem "GET /api/v1/List/SelectionCategory/Items/{itemId}/Headings v1SelectionCategoryList_GetSelectionCategoryHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutSelectionCategoryHeadingsForListItem "PUT /api/v1/List/SelectionCategory/Items/{itemId}/Headings v1SelectionCategoryList_PutSelectionCategoryHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetSelectionCategoryUserGroupsForListItem "GET /api/v1/List/SelectionCategory/Items/{itemId}/UserGroups v1SelectionCategoryList_GetSelectionCategoryUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutSelectionCategoryUserGroupsForListItem "PUT /api/v1/List/SelectionCategory/Items/{itemId}/UserGroups v1SelectionCategoryList_PutSelectionCategoryUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
