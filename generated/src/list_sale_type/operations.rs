// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_SaleType" crate::tables::SHARED {
    CreateDefaultSaleTypeEntity "GET /api/v1/List/SaleType/Items/Default v1SaleTypeList_CreateDefaultSaleTypeEntity headers:0 responses:0";
    GetSaleTypeEntity "GET /api/v1/List/SaleType/Items/{id} v1SaleTypeList_GetSaleTypeEntity path:required:int32:id headers:0 responses:3";
    PutSaleTypeEntity "PUT /api/v1/List/SaleType/Items/{id} v1SaleTypeList_PutSaleTypeEntity path:required:int32:id headers:0 request:0 responses:8";
    DeleteSaleTypeEntity "DELETE /api/v1/List/SaleType/Items/{id} v1SaleTypeList_DeleteSaleTypeEntity path:required:int32:id headers:1 responses:1";
    GetSaleTypeEntityHeadings "GET /api/v1/List/SaleType/Headings v1SaleTypeList_GetSaleTypeEntityHeadings headers:0 responses:0";
    PutSaleTypeEntityHeadings "PUT /api/v1/List/SaleType/Headings v1SaleTypeList_PutSaleTypeEntityHeadings headers:0 request:0 responses:0";
    PostSaleTypeEntityHeading "POST /api/v1/List/SaleType/Headings v1SaleTypeList_PostSaleTypeEntityHeading headers:0 request:0 responses:0";
    DeleteSaleTypeEntityHeadings "DELETE /api/v1/List/SaleType/Headings v1SaleTypeList_DeleteSaleTypeEntityHeadings headers:1 responses:1";
    GetAllSaleTypeEntity "GET /api/v1/List/SaleType/Items v1SaleTypeList_GetAllSaleTypeEntity query:optional:bool:includeDeleted headers:0 responses:0";
    PostSaleTypeEntity "POST /api/v1/List/SaleType/Items v1SaleTypeList_PostSaleTypeEntity headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/SaleType v1SaleTypeList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/SaleType v1SaleTypeList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/SaleType/MDOItems v1SaleTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetSaleTypeEntityHeadingsForListItem "GET /api/v1/List/SaleType/Items/{itemId}/Headings v1SaleTypeList_GetSaleTypeEntityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutSaleTypeEntityHeadingsForListItem "PUT /api/v1/List/SaleType/Items/{itemId}/Headings v1SaleTypeList_PutSaleTypeEntityHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetSaleTypeEntityUserGroupsForListItem "GET /api/v1/List/SaleType/Items/{itemId}/UserGroups v1SaleTypeList_GetSaleTypeEntityUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutSaleTypeEntityUserGroupsForListItem "PUT /api/v1/List/SaleType/Items/{itemId}/UserGroups v1SaleTypeList_PutSaleTypeEntityUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
