// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_ProductCategory" crate::tables::SHARED {
    CreateDefaultProductCategory "GET /api/v1/List/ProductCategory/Items/Default v1ProductCategoryList_CreateDefaultProductCategory headers:0 responses:0";
    GetAll "GET /api/v1/List/ProductCategory/Items v1ProductCategoryList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllProductCategory "PUT /api/v1/List/ProductCategory/Items v1ProductCategoryList_PutAllProductCategory headers:0 request:0 responses:0";
    PostProductCategory "POST /api/v1/List/ProductCategory/Items v1ProductCategoryList_PostProductCategory headers:0 request:0 responses:0";
    DeleteAllProductCategory "DELETE /api/v1/List/ProductCategory/Items v1ProductCategoryList_DeleteAllProductCategory headers:1 responses:1";
    GetProductCategory "GET /api/v1/List/ProductCategory/Items/{id} v1ProductCategoryList_GetProductCategory path:required:int32:id headers:0 responses:3";
    PutProductCategory "PUT /api/v1/List/ProductCategory/Items/{id} v1ProductCategoryList_PutProductCategory path:required:int32:id headers:0 request:0 responses:8";
    DeleteProductCategory "DELETE /api/v1/List/ProductCategory/Items/{id} v1ProductCategoryList_DeleteProductCategory path:required:int32:id headers:1 responses:1";
    GetProductCategoryHeadings "GET /api/v1/List/ProductCategory/Headings v1ProductCategoryList_GetProductCategoryHeadings headers:0 responses:0";
    PutProductCategoryHeadings "PUT /api/v1/List/ProductCategory/Headings v1ProductCategoryList_PutProductCategoryHeadings headers:0 request:0 responses:0";
    PostProductCategoryHeading "POST /api/v1/List/ProductCategory/Headings v1ProductCategoryList_PostProductCategoryHeading headers:0 request:0 responses:0";
    DeleteProductCategoryHeadings "DELETE /api/v1/List/ProductCategory/Headings v1ProductCategoryList_DeleteProductCategoryHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/ProductCategory v1ProductCategoryList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/ProductCategory v1ProductCategoryList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/ProductCategory/MDOItems v1ProductCategoryList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetProductCategoryHeadingsForListItem "GET /api/v1/List/ProductCategory/Items/{itemId}/Headings v1ProductCategoryList_GetProductCategoryHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutProductCategoryHeadingsForListItem "PUT /api/v1/List/ProductCategory/Items/{itemId}/Headings v1ProductCategoryList_PutProductCategoryHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetProductCategoryUserGroupsForListItem "GET /api/v1/List/ProductCategory/Items/{itemId}/UserGroups v1ProductCategoryList_GetProductCategoryUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutProductCategoryUserGroupsForListItem "PUT /api/v1/List/ProductCategory/Items/{itemId}/UserGroups v1ProductCategoryList_PutProductCategoryUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
