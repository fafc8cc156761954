// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Category" crate::tables::SHARED {
    CreateDefaultCategory "GET /api/v1/List/Category/Items/Default v1CategoryList_CreateDefaultCategory headers:0 responses:0";
    GetAll "GET /api/v1/List/Category/Items v1CategoryList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllCategory "PUT /api/v1/List/Category/Items v1CategoryList_PutAllCategory headers:0 request:0 responses:0";
    PostCategory "POST /api/v1/List/Category/Items v1CategoryList_PostCategory headers:0 request:0 responses:0";
    DeleteAllCategory "DELETE /api/v1/List/Category/Items v1CategoryList_DeleteAllCategory headers:1 responses:1";
    GetCategory "GET /api/v1/List/Category/Items/{id} v1CategoryList_GetCategory path:required:int32:id headers:0 responses:3";
    PutCategory "PUT /api/v1/List/Category/Items/{id} v1CategoryList_PutCategory path:required:int32:id headers:0 request:0 responses:8";
    DeleteCategory "DELETE /api/v1/List/Category/Items/{id} v1CategoryList_DeleteCategory path:required:int32:id headers:1 responses:1";
    GetCategoryHeadings "GET /api/v1/List/Category/Headings v1CategoryList_GetCategoryHeadings headers:0 responses:0";
    PutCategoryHeadings "PUT /api/v1/List/Category/Headings v1CategoryList_PutCategoryHeadings headers:0 request:0 responses:0";
    PostCategoryHeading "POST /api/v1/List/Category/Headings v1CategoryList_PostCategoryHeading headers:0 request:0 responses:0";
    DeleteCategoryHeadings "DELETE /api/v1/List/Category/Headings v1CategoryList_DeleteCategoryHeadings headers:1 responses:1";
    GetCategoryHeadingsForListItem "GET /api/v1/List/Category/Items/{itemId}/Headings v1CategoryList_GetCategoryHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutCategoryHeadingsForListItem "PUT /api/v1/List/Category/Items/{itemId}/Headings v1CategoryList_PutCategoryHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetCategoryUserGroupsForListItem "GET /api/v1/List/Category/Items/{itemId}/UserGroups v1CategoryList_GetCategoryUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutCategoryUserGroupsForListItem "PUT /api/v1/List/Category/Items/{itemId}/UserGroups v1CategoryList_PutCategoryUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/Category v1CategoryList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Category v1CategoryList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Category/MDOItems v1CategoryList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
