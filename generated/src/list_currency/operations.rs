// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Currency" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Currency v1CurrencyList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:f6824cde";
    SetListDefinition "PUT /api/v1/List/Currency v1CurrencyList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6bf018f8";
    GetCurrencyEntityHeadings "GET /api/v1/List/Currency/Headings v1CurrencyList_GetCurrencyEntityHeadings headers:61cd96ad responses:3ca57e4f sum:e503a320";
    PutCurrencyEntityHeadings "PUT /api/v1/List/Currency/Headings v1CurrencyList_PutCurrencyEntityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b9d229f4";
    PostCurrencyEntityHeading "POST /api/v1/List/Currency/Headings v1CurrencyList_PostCurrencyEntityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:011f7dcf";
    DeleteCurrencyEntityHeadings "DELETE /api/v1/List/Currency/Headings v1CurrencyList_DeleteCurrencyEntityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:b3c93395";
    GetAllCurrencyEntity "GET /api/v1/List/Currency/Items v1CurrencyList_GetAllCurrencyEntity query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:415f7454";
    PostCurrencyEntity "POST /api/v1/List/Currency/Items v1CurrencyList_PostCurrencyEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d4e89394";
    CreateDefaultCurrencyEntity "GET /api/v1/List/Currency/Items/Default v1CurrencyList_CreateDefaultCurrencyEntity headers:61cd96ad responses:3ca57e4f sum:61cbf93d";
    GetCurrencyEntity "GET /api/v1/List/Currency/Items/{id} v1CurrencyList_GetCurrencyEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:abb6f6d6";
    PutCurrencyEntity "PUT /api/v1/List/Currency/Items/{id} v1CurrencyList_PutCurrencyEntity path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:a4c3109f";
    DeleteCurrencyEntity "DELETE /api/v1/List/Currency/Items/{id} v1CurrencyList_DeleteCurrencyEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:4ace0937";
    GetCurrencyEntityHeadingsForListItem "GET /api/v1/List/Currency/Items/{itemId}/Headings v1CurrencyList_GetCurrencyEntityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:471d7d16";
    PutCurrencyEntityHeadingsForListItem "PUT /api/v1/List/Currency/Items/{itemId}/Headings v1CurrencyList_PutCurrencyEntityHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c96dbbac";
    GetCurrencyEntityUserGroupsForListItem "GET /api/v1/List/Currency/Items/{itemId}/UserGroups v1CurrencyList_GetCurrencyEntityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:64659e56";
    PutCurrencyEntityUserGroupsForListItem "PUT /api/v1/List/Currency/Items/{itemId}/UserGroups v1CurrencyList_PutCurrencyEntityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:aad549dc";
    GetMdoList "GET /api/v1/List/Currency/MDOItems v1CurrencyList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:2a5bc88d";
} }
