// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_SelectionCategory" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/SelectionCategory v1SelectionCategoryList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:c4a5c446";
    SetListDefinition "PUT /api/v1/List/SelectionCategory v1SelectionCategoryList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c70b66d0";
    GetSelectionCategoryHeadings "GET /api/v1/List/SelectionCategory/Headings v1SelectionCategoryList_GetSelectionCategoryHeadings headers:61cd96ad responses:3ca57e4f sum:3e5a0252";
    PutSelectionCategoryHeadings "PUT /api/v1/List/SelectionCategory/Headings v1SelectionCategoryList_PutSelectionCategoryHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:161956ea";
    PostSelectionCategoryHeading "POST /api/v1/List/SelectionCategory/Headings v1SelectionCategoryList_PostSelectionCategoryHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9df6d9f7";
    DeleteSelectionCategoryHeadings "DELETE /api/v1/List/SelectionCategory/Headings v1SelectionCategoryList_DeleteSelectionCategoryHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:b1ba877b";
    GetAll "GET /api/v1/List/SelectionCategory/Items v1SelectionCategoryList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:f0e7a532";
    PutAllSelectionCategory "PUT /api/v1/List/SelectionCategory/Items v1SelectionCategoryList_PutAllSelectionCategory headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cb9544cb";
    PostSelectionCategory "POST /api/v1/List/SelectionCategory/Items v1SelectionCategoryList_PostSelectionCategory headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:be746f6a";
    DeleteAllSelectionCategory "DELETE /api/v1/List/SelectionCategory/Items v1SelectionCategoryList_DeleteAllSelectionCategory headers:f9ca0ff2 responses:5cd2bdb7 sum:8204c95e";
    CreateDefaultSelectionCategory "GET /api/v1/List/SelectionCategory/Items/Default v1SelectionCategoryList_CreateDefaultSelectionCategory headers:61cd96ad responses:3ca57e4f sum:0dcc5355";
    GetSelectionCategory "GET /api/v1/List/SelectionCategory/Items/{id} v1SelectionCategoryList_GetSelectionCategory path:required:int32:id headers:61cd96ad responses:8a160b57 sum:d974068a";
    PutSelectionCategory "PUT /api/v1/List/SelectionCategory/Items/{id} v1SelectionCategoryList_PutSelectionCategory path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:7d5c965f";
    DeleteSelectionCategory "DELETE /api/v1/List/SelectionCategory/Items/{id} v1SelectionCategoryList_DeleteSelectionCategory path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:10cddc53";
    GetSelectionCategoryHeadingsForListItem "GET /api/v1/List/SelectionCategory/Items/{itemId}/Headings v1SelectionCategoryList_GetSelectionCategoryHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:a73c1496";
    PutSelectionCategoryHeadingsForListItem "PUT /api/v1/List/SelectionCategory/Items/{itemId}/Headings v1SelectionCategoryList_PutSelectionCategoryHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c6bec6c0";
    GetSelectionCategoryUserGroupsForListItem "GET /api/v1/List/SelectionCategory/Items/{itemId}/UserGroups v1SelectionCategoryList_GetSelectionCategoryUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:0e52b01e";
    PutSelectionCategoryUserGroupsForListItem "PUT /api/v1/List/SelectionCategory/Items/{itemId}/UserGroups v1SelectionCategoryList_PutSelectionCategoryUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:398924b8";
    GetMdoList "GET /api/v1/List/SelectionCategory/MDOItems v1SelectionCategoryList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:3a780ed1";
} }
