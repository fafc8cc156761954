// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_SaleType" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/SaleType v1SaleTypeList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:26e2c18e";
    SetListDefinition "PUT /api/v1/List/SaleType v1SaleTypeList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:75fc73a0";
    GetSaleTypeEntityHeadings "GET /api/v1/List/SaleType/Headings v1SaleTypeList_GetSaleTypeEntityHeadings headers:61cd96ad responses:3ca57e4f sum:03de8258";
    PutSaleTypeEntityHeadings "PUT /api/v1/List/SaleType/Headings v1SaleTypeList_PutSaleTypeEntityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c2293d2c";
    PostSaleTypeEntityHeading "POST /api/v1/List/SaleType/Headings v1SaleTypeList_PostSaleTypeEntityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4787dca7";
    DeleteSaleTypeEntityHeadings "DELETE /api/v1/List/SaleType/Headings v1SaleTypeList_DeleteSaleTypeEntityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:99d551e5";
    GetAllSaleTypeEntity "GET /api/v1/List/SaleType/Items v1SaleTypeList_GetAllSaleTypeEntity query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:7660d1e4";
    PostSaleTypeEntity "POST /api/v1/List/SaleType/Items v1SaleTypeList_PostSaleTypeEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:2eb62384";
    CreateDefaultSaleTypeEntity "GET /api/v1/List/SaleType/Items/Default v1SaleTypeList_CreateDefaultSaleTypeEntity headers:61cd96ad responses:3ca57e4f sum:b72bd105";
    GetSaleTypeEntity "GET /api/v1/List/SaleType/Items/{id} v1SaleTypeList_GetSaleTypeEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:503ebd26";
    PutSaleTypeEntity "PUT /api/v1/List/SaleType/Items/{id} v1SaleTypeList_PutSaleTypeEntity path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:679c4587";
    DeleteSaleTypeEntity "DELETE /api/v1/List/SaleType/Items/{id} v1SaleTypeList_DeleteSaleTypeEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:b836f95f";
    GetSaleTypeEntityHeadingsForListItem "GET /api/v1/List/SaleType/Items/{itemId}/Headings v1SaleTypeList_GetSaleTypeEntityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:c614467e";
    PutSaleTypeEntityHeadingsForListItem "PUT /api/v1/List/SaleType/Items/{itemId}/Headings v1SaleTypeList_PutSaleTypeEntityHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:da2fc5cc";
    GetSaleTypeEntityUserGroupsForListItem "GET /api/v1/List/SaleType/Items/{itemId}/UserGroups v1SaleTypeList_GetSaleTypeEntityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:60fed8c6";
    PutSaleTypeEntityUserGroupsForListItem "PUT /api/v1/List/SaleType/Items/{itemId}/UserGroups v1SaleTypeList_PutSaleTypeEntityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:caabdf5c";
    GetMdoList "GET /api/v1/List/SaleType/MDOItems v1SaleTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:f306a9b5";
} }
