// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_ProductType" crate::tables::SHARED {
    CreateDefaultProductType "GET /api/v1/List/ProductType/Items/Default v1ProductTypeList_CreateDefaultProductType headers:0 responses:0";
    GetAll "GET /api/v1/List/ProductType/Items v1ProductTypeList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllProductType "PUT /api/v1/List/ProductType/Items v1ProductTypeList_PutAllProductType headers:0 request:0 responses:0";
    PostProductType "POST /api/v1/List/ProductType/Items v1ProductTypeList_PostProductType headers:0 request:0 responses:0";
    DeleteAllProductType "DELETE /api/v1/List/ProductType/Items v1ProductTypeList_DeleteAllProductType headers:1 responses:1";
    GetProductType "GET /api/v1/List/ProductType/Items/{id} v1ProductTypeList_GetProductType path:required:int32:id headers:0 responses:3";
    PutProductType "PUT /api/v1/List/ProductType/Items/{id} v1ProductTypeList_PutProductType path:required:int32:id headers:0 request:0 responses:8";
    DeleteProductType "DELETE /api/v1/List/ProductType/Items/{id} v1ProductTypeList_DeleteProductType path:required:int32:id headers:1 responses:1";
    GetProductTypeHeadings "GET /api/v1/List/ProductType/Headings v1ProductTypeList_GetProductTypeHeadings headers:0 responses:0";
    PutProductTypeHeadings "PUT /api/v1/List/ProductType/Headings v1ProductTypeList_PutProductTypeHeadings headers:0 request:0 responses:0";
    PostProductTypeHeading "POST /api/v1/List/ProductType/Headings v1ProductTypeList_PostProductTypeHeading headers:0 request:0 responses:0";
    DeleteProductTypeHeadings "DELETE /api/v1/List/ProductType/Headings v1ProductTypeList_DeleteProductTypeHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/ProductType v1ProductTypeList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/ProductType v1ProductTypeList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/ProductType/MDOItems v1ProductTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetProductTypeHeadingsForListItem "GET /api/v1/List/ProductType/Items/{itemId}/Headings v1ProductTypeList_GetProductTypeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutProductTypeHeadingsForListItem "PUT /api/v1/List/ProductType/Items/{itemId}/Headings v1ProductTypeList_PutProductTypeHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetProductTypeUserGroupsForListItem "GET /api/v1/List/ProductType/Items/{itemId}/UserGroups v1ProductTypeList_GetProductTypeUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutProductTypeUserGroupsForListItem "PUT /api/v1/List/ProductType/Items/{itemId}/UserGroups v1ProductTypeList_PutProductTypeUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
