// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Business" crate::tables::SHARED {
    CreateDefaultBusiness "GET /api/v1/List/Business/Items/Default v1BusinessList_CreateDefaultBusiness headers:0 responses:0";
    GetAll "GET /api/v1/List/Business/Items v1BusinessList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllBusiness "PUT /api/v1/List/Business/Items v1BusinessList_PutAllBusiness headers:0 request:0 responses:0";
    PostBusiness "POST /api/v1/List/Business/Items v1BusinessList_PostBusiness headers:0 request:0 responses:0";
    DeleteAllBusiness "DELETE /api/v1/List/Business/Items v1BusinessList_DeleteAllBusiness headers:1 responses:1";
    GetBusiness "GET /api/v1/List/Business/Items/{id} v1BusinessList_GetBusiness path:required:int32:id headers:0 responses:3";
    PutBusiness "PUT /api/v1/List/Business/Items/{id} v1BusinessList_PutBusiness path:required:int32:id headers:0 request:0 responses:8";
    DeleteBusiness "DELETE /api/v1/List/Business/Items/{id} v1BusinessList_DeleteBusiness path:required:int32:id headers:1 responses:1";
    GetBusinessHeadings "GET /api/v1/List/Business/Headings v1BusinessList_GetBusinessHeadings headers:0 responses:0";
    PutBusinessHeadings "PUT /api/v1/List/Business/Headings v1BusinessList_PutBusinessHeadings headers:0 request:0 responses:0";
    PostBusinessHeading "POST /api/v1/List/Business/Headings v1BusinessList_PostBusinessHeading headers:0 request:0 responses:0";
    DeleteBusinessHeadings "DELETE /api/v1/List/Business/Headings v1BusinessList_DeleteBusinessHeadings headers:1 responses:1";
    GetBusinessHeadingsForListItem "GET /api/v1/List/Business/Items/{itemId}/Headings v1BusinessList_GetBusinessHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutBusinessHeadingsForListItem "PUT /api/v1/List/Business/Items/{itemId}/Headings v1BusinessList_PutBusinessHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetBusinessUserGroupsForListItem "GET /api/v1/List/Business/Items/{itemId}/UserGroups v1BusinessList_GetBusinessUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutBusinessUserGroupsForListItem "PUT /api/v1/List/Business/Items/{itemId}/UserGroups v1BusinessList_PutBusinessUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/Business v1BusinessList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Business v1BusinessList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Business/MDOItems v1BusinessList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
