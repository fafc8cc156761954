// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Credited" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Credited v1CreditedList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:ed0f9620";
    SetListDefinition "PUT /api/v1/List/Credited v1CreditedList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0f123ce2";
    GetCreditedHeadings "GET /api/v1/List/Credited/Headings v1CreditedList_GetCreditedHeadings headers:61cd96ad responses:3ca57e4f sum:f7c0fd50";
    PutCreditedHeadings "PUT /api/v1/List/Credited/Headings v1CreditedList_PutCreditedHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b4d9e854";
    PostCreditedHeading "POST /api/v1/List/Credited/Headings v1CreditedList_PostCreditedHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:facdc187";
    DeleteCreditedHeadings "DELETE /api/v1/List/Credited/Headings v1CreditedList_DeleteCreditedHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:bfc3d495";
    GetAll "GET /api/v1/List/Credited/Items v1CreditedList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:f9f08d7e";
    PutAllCredited "PUT /api/v1/List/Credited/Items v1CreditedList_PutAllCredited headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c1bd3c09";
    PostCredited "POST /api/v1/List/Credited/Items v1CreditedList_PostCredited headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b7e7403a";
    DeleteAllCredited "DELETE /api/v1/List/Credited/Items v1CreditedList_DeleteAllCredited headers:f9ca0ff2 responses:5cd2bdb7 sum:75f1e9cc";
    CreateDefaultCredited "GET /api/v1/List/Credited/Items/Default v1CreditedList_CreateDefaultCredited headers:61cd96ad responses:3ca57e4f sum:7df67adf";
    GetCredited "GET /api/v1/List/Credited/Items/{id} v1CreditedList_GetCredited path:required:int32:id headers:61cd96ad responses:8a160b57 sum:2d7ba1c6";
    PutCredited "PUT /api/v1/List/Credited/Items/{id} v1CreditedList_PutCredited path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:6f5c1d4f";
    DeleteCredited "DELETE /api/v1/List/Credited/Items/{id} v1CreditedList_DeleteCredited path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:92ea93ef";
    GetCreditedHeadingsForListItem "GET /api/v1/List/Credited/Items/{itemId}/Headings v1CreditedList_GetCreditedHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:0a1e9518";
    PutCreditedHeadingsForListItem "PUT /api/v1/List/Credited/Items/{itemId}/Headings v1CreditedList_PutCreditedHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:eb826416";
    GetCreditedUserGroupsForListItem "GET /api/v1/List/Credited/Items/{itemId}/UserGroups v1CreditedList_GetCreditedUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:b502c480";
    PutCreditedUserGroupsForListItem "PUT /api/v1/List/Credited/Items/{itemId}/UserGroups v1CreditedList_PutCreditedUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:447afd72";
    GetMdoList "GET /api/v1/List/Credited/MDOItems v1CreditedList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:d96ac261";
} }
