// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Business" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Business v1BusinessList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:853910d4";
    SetListDefinition "PUT /api/v1/List/Business v1BusinessList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:08bb259a";
    GetBusinessHeadings "GET /api/v1/List/Business/Headings v1BusinessList_GetBusinessHeadings headers:61cd96ad responses:3ca57e4f sum:03ebcce0";
    PutBusinessHeadings "PUT /api/v1/List/Business/Headings v1BusinessList_PutBusinessHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0ed65ff4";
    PostBusinessHeading "POST /api/v1/List/Business/Headings v1BusinessList_PostBusinessHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:aaa0f9cf";
    DeleteBusinessHeadings "DELETE /api/v1/List/Business/Headings v1BusinessList_DeleteBusinessHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:84715d3d";
    GetAll "GET /api/v1/List/Business/Items v1BusinessList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:f68b84e2";
    PutAllBusiness "PUT /api/v1/List/Business/Items v1BusinessList_PutAllBusiness headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d768ca65";
    PostBusiness "POST /api/v1/List/Business/Items v1BusinessList_PostBusiness headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0d4ba0ca";
    DeleteAllBusiness "DELETE /api/v1/List/Business/Items v1BusinessList_DeleteAllBusiness headers:f9ca0ff2 responses:5cd2bdb7 sum:d5b593f4";
    CreateDefaultBusiness "GET /api/v1/List/Business/Items/Default v1BusinessList_CreateDefaultBusiness headers:61cd96ad responses:3ca57e4f sum:40b1fc7f";
    GetBusiness "GET /api/v1/List/Business/Items/{id} v1BusinessList_GetBusiness path:required:int32:id headers:61cd96ad responses:8a160b57 sum:eb17ea16";
    PutBusiness "PUT /api/v1/List/Business/Items/{id} v1BusinessList_PutBusiness path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:09a967bf";
    DeleteBusiness "DELETE /api/v1/List/Business/Items/{id} v1BusinessList_DeleteBusiness path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:4324881b";
    GetBusinessHeadingsForListItem "GET /api/v1/List/Business/Items/{itemId}/Headings v1BusinessList_GetBusinessHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:b9beb88c";
    PutBusinessHeadingsForListItem "PUT /api/v1/List/Business/Items/{itemId}/Headings v1BusinessList_PutBusinessHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:7028bcfe";
    GetBusinessUserGroupsForListItem "GET /api/v1/List/Business/Items/{itemId}/UserGroups v1BusinessList_GetBusinessUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:43c5c7f8";
    PutBusinessUserGroupsForListItem "PUT /api/v1/List/Business/Items/{itemId}/UserGroups v1BusinessList_PutBusinessUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:8ca14bbe";
    GetMdoList "GET /api/v1/List/Business/MDOItems v1BusinessList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:8715f219";
} }
