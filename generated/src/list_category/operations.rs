// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Category" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Category v1CategoryList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:7f39aff0";
    SetListDefinition "PUT /api/v1/List/Category v1CategoryList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cf7b4e4a";
    GetCategoryHeadings "GET /api/v1/List/Category/Headings v1CategoryList_GetCategoryHeadings headers:61cd96ad responses:3ca57e4f sum:a54d06d0";
    PutCategoryHeadings "PUT /api/v1/List/Category/Headings v1CategoryList_PutCategoryHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d30a5b34";
    PostCategoryHeading "POST /api/v1/List/Category/Headings v1CategoryList_PostCategoryHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c7fe904f";
    DeleteCategoryHeadings "DELETE /api/v1/List/Category/Headings v1CategoryList_DeleteCategoryHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:747e5bbd";
    GetAll "GET /api/v1/List/Category/Items v1CategoryList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:187f9ea6";
    PutAllCategory "PUT /api/v1/List/Category/Items v1CategoryList_PutAllCategory headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b382c699";
    PostCategory "POST /api/v1/List/Category/Items v1CategoryList_PostCategory headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:494b8b4a";
    DeleteAllCategory "DELETE /api/v1/List/Category/Items v1CategoryList_DeleteAllCategory headers:f9ca0ff2 responses:5cd2bdb7 sum:232a16a4";
    CreateDefaultCategory "GET /api/v1/List/Category/Items/Default v1CategoryList_CreateDefaultCategory headers:61cd96ad responses:3ca57e4f sum:f917b0f7";
    GetCategory "GET /api/v1/List/Category/Items/{id} v1CategoryList_GetCategory path:required:int32:id headers:61cd96ad responses:8a160b57 sum:b3441a66";
    PutCategory "PUT /api/v1/List/Category/Items/{id} v1CategoryList_PutCategory path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:162f3647";
    DeleteCategory "DELETE /api/v1/List/Category/Items/{id} v1CategoryList_DeleteCategory path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:faee8007";
    GetCategoryHeadingsForListItem "GET /api/v1/List/Category/Items/{itemId}/Headings v1CategoryList_GetCategoryHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:c7d13d88";
    PutCategoryHeadingsForListItem "PUT /api/v1/List/Category/Items/{itemId}/Headings v1CategoryList_PutCategoryHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6beb2dae";
    GetCategoryUserGroupsForListItem "GET /api/v1/List/Category/Items/{itemId}/UserGroups v1CategoryList_GetCategoryUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:6dbcaaa0";
    PutCategoryUserGroupsForListItem "PUT /api/v1/List/Category/Items/{itemId}/UserGroups v1CategoryList_PutCategoryUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:393578a2";
    GetMdoList "GET /api/v1/List/Category/MDOItems v1CategoryList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:11066009";
} }
