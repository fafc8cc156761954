// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_ProductFamily" crate::tables::SHARED {
    CreateDefaultProductFamily "GET /api/v1/List/ProductFamily/Items/Default v1ProductFamilyList_CreateDefaultProductFamily headers:0 responses:0";
    GetAll "GET /api/v1/List/ProductFamily/Items v1ProductFamilyList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllProductFamily "PUT /api/v1/List/ProductFamily/Items v1ProductFamilyList_PutAllProductFamily headers:0 request:0 responses:0";
    PostProductFamily "POST /api/v1/List/ProductFamily/Items v1ProductFamilyList_PostProductFamily headers:0 request:0 responses:0";
    DeleteAllProductFamily "DELETE /api/v1/List/ProductFamily/Items v1ProductFamilyList_DeleteAllProductFamily headers:1 responses:1";
    GetProductFamily "GET /api/v1/List/ProductFamily/Items/{id} v1ProductFamilyList_GetProductFamily path:required:int32:id headers:0 responses:3";
    PutProductFamily "PUT /api/v1/List/ProductFamily/Items/{id} v1ProductFamilyList_PutProductFamily path:required:int32:id headers:0 request:0 responses:8";
    DeleteProductFamily "DELETE /api/v1/List/ProductFamily/Items/{id} v1ProductFamilyList_DeleteProductFamily path:required:int32:id headers:1 responses:1";
    GetProductFamilyHeadings "GET /api/v1/List/ProductFamily/Headings v1ProductFamilyList_GetProductFamilyHeadings headers:0 responses:0";
    PutProductFamilyHeadings "PUT /api/v1/List/ProductFamily/Headings v1ProductFamilyList_PutProductFamilyHeadings headers:0 request:0 responses:0";
    PostProductFamilyHeading "POST /api/v1/List/ProductFamily/Headings v1ProductFamilyList_PostProductFamilyHeading headers:0 request:0 responses:0";
    DeleteProductFamilyHeadings "DELETE /api/v1/List/ProductFamily/Headings v1ProductFamilyList_DeleteProductFamilyHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/ProductFamily v1ProductFamilyList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/ProductFamily v1ProductFamilyList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/ProductFamily/MDOItems v1ProductFamilyList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetProductFamilyHeadingsForListItem "GET /api/v1/List/ProductFamily/Items/{itemId}/Headings v1ProductFamilyList_GetProductFamilyHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutProductFamilyHeadingsForListItem "PUT /api/v1/List/ProductFamily/Items/{itemId}/Headings v1ProductFamilyList_PutProductFamilyHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetProductFamilyUserGroupsForListItem "GET /api/v1/List/ProductFamily/Items/{itemId}/UserGroups v1ProductFamilyList_GetProductFamilyUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutProductFamilyUserGroupsForListItem "PUT /api/v1/List/ProductFamily/Items/{itemId}/UserGroups v1ProductFamilyList_PutProductFamilyUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
