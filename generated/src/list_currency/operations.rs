// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Currency" crate::tables::SHARED {
    CreateDefaultCurrencyEntity "GET /api/v1/List/Currency/Items/Default v1CurrencyList_CreateDefaultCurrencyEntity headers:0 responses:0";
    GetCurrencyEntity "GET /api/v1/List/Currency/Items/{id} v1CurrencyList_GetCurrencyEntity path:required:int32:id headers:0 responses:3";
    PutCurrencyEntity "PUT /api/v1/List/Currency/Items/{id} v1CurrencyList_PutCurrencyEntity path:required:int32:id headers:0 request:0 responses:8";
    DeleteCurrencyEntity "DELETE /api/v1/List/Currency/Items/{id} v1CurrencyList_DeleteCurrencyEntity path:required:int32:id headers:1 responses:1";
    GetCurrencyEntityHeadings "GET /api/v1/List/Currency/Headings v1CurrencyList_GetCurrencyEntityHeadings headers:0 responses:0";
    PutCurrencyEntityHeadings "PUT /api/v1/List/Currency/Headings v1CurrencyList_PutCurrencyEntityHeadings headers:0 request:0 responses:0";
    PostCurrencyEntityHeading "POST /api/v1/List/Currency/Headings v1CurrencyList_PostCurrencyEntityHeading headers:0 request:0 responses:0";
    DeleteCurrencyEntityHeadings "DELETE /api/v1/List/Currency/Headings v1CurrencyList_DeleteCurrencyEntityHeadings headers:1 responses:1";
    GetAllCurrencyEntity "GET /api/v1/List/Currency/Items v1CurrencyList_GetAllCurrencyEntity query:optional:bool:includeDeleted headers:0 responses:0";
    PostCurrencyEntity "POST /api/v1/List/Currency/Items v1CurrencyList_PostCurrencyEntity headers:0 request:0 responses:0";
    GetCurrencyEntityHeadingsForListItem "GET /api/v1/List/Currency/Items/{itemId}/Headings v1CurrencyList_GetCurrencyEntityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutCurrencyEntityHeadingsForListItem "PUT /api/v1/List/Currency/Items/{itemId}/Headings v1CurrencyList_PutCurrencyEntityHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetCurrencyEntityUserGroupsForListItem "GET /api/v1/List/Currency/Items/{itemId}/UserGroups v1CurrencyList_GetCurrencyEntityUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutCurrencyEntityUserGroupsForListItem "PUT /api/v1/List/Currency/Items/{itemId}/UserGroups v1CurrencyList_PutCurrencyEntityUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/Currency v1CurrencyList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Currency v1CurrencyList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Currency/MDOItems v1CurrencyList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
