// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_ProductType" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/ProductType v1ProductTypeList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:b96bebae";
    SetListDefinition "PUT /api/v1/List/ProductType v1ProductTypeList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:fdff2288";
    GetProductTypeHeadings "GET /api/v1/List/ProductType/Headings v1ProductTypeList_GetProductTypeHeadings headers:61cd96ad responses:3ca57e4f sum:12e2231a";
    PutProductTypeHeadings "PUT /api/v1/List/ProductType/Headings v1ProductTypeList_PutProductTypeHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9b0d40ae";
    PostProductTypeHeading "POST /api/v1/List/ProductType/Headings v1ProductTypeList_PostProductTypeHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:590a87f1";
    DeleteProductTypeHeadings "DELETE /api/v1/List/ProductType/Headings v1ProductTypeList_DeleteProductTypeHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:605ae99f";
    GetAll "GET /api/v1/List/ProductType/Items v1ProductTypeList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:dd4c3386";
    PutAllProductType "PUT /api/v1/List/ProductType/Items v1ProductTypeList_PutAllProductType headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:10b65059";
    PostProductType "POST /api/v1/List/ProductType/Items v1ProductTypeList_PostProductType headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3e916c4a";
    DeleteAllProductType "DELETE /api/v1/List/ProductType/Items v1ProductTypeList_DeleteAllProductType headers:f9ca0ff2 responses:5cd2bdb7 sum:b14042bc";
    CreateDefaultProductType "GET /api/v1/List/ProductType/Items/Default v1ProductTypeList_CreateDefaultProductType headers:61cd96ad responses:3ca57e4f sum:08ee9ef1";
    GetProductType "GET /api/v1/List/ProductType/Items/{id} v1ProductTypeList_GetProductType path:required:int32:id headers:61cd96ad responses:8a160b57 sum:713dcc5e";
    PutProductType "PUT /api/v1/List/ProductType/Items/{id} v1ProductTypeList_PutProductType path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:cdd2c3e7";
    DeleteProductType "DELETE /api/v1/List/ProductType/Items/{id} v1ProductTypeList_DeleteProductType path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:84167c3b";
    GetProductTypeHeadingsForListItem "GET /api/v1/List/ProductType/Items/{itemId}/Headings v1ProductTypeList_GetProductTypeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:50c4f740";
    PutProductTypeHeadingsForListItem "PUT /api/v1/List/ProductType/Items/{itemId}/Headings v1ProductTypeList_PutProductTypeHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0c9247e2";
    GetProductTypeUserGroupsForListItem "GET /api/v1/List/ProductType/Items/{itemId}/UserGroups v1ProductTypeList_GetProductTypeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:a15e20f4";
    PutProductTypeUserGroupsForListItem "PUT /api/v1/List/ProductType/Items/{itemId}/UserGroups v1ProductTypeList_PutProductTypeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:eecb5faa";
    GetMdoList "GET /api/v1/List/ProductType/MDOItems v1ProductTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:c24af797";
} }
