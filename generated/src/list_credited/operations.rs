// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Credited" crate::tables::SHARED {
    CreateDefaultCredited "GET /api/v1/List/Credited/Items/Default v1CreditedList_CreateDefaultCredited headers:0 responses:0";
    GetAll "GET /api/v1/List/Credited/Items v1CreditedList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllCredited "PUT /api/v1/List/Credited/Items v1CreditedList_PutAllCredited headers:0 request:0 responses:0";
    PostCredited "POST /api/v1/List/Credited/Items v1CreditedList_PostCredited headers:0 request:0 responses:0";
    DeleteAllCredited "DELETE /api/v1/List/Credited/Items v1CreditedList_DeleteAllCredited headers:1 responses:1";
    GetCredited "GET /api/v1/List/Credited/Items/{id} v1CreditedList_GetCredited path:required:int32:id headers:0 responses:3";
    PutCredited "PUT /api/v1/List/Credited/Items/{id} v1CreditedList_PutCredited path:required:int32:id headers:0 request:0 responses:8";
    DeleteCredited "DELETE /api/v1/List/Credited/Items/{id} v1CreditedList_DeleteCredited path:required:int32:id headers:1 responses:1";
    GetCreditedHeadings "GET /api/v1/List/Credited/Headings v1CreditedList_GetCreditedHeadings headers:0 responses:0";
    PutCreditedHeadings "PUT /api/v1/List/Credited/Headings v1CreditedList_PutCreditedHeadings headers:0 request:0 responses:0";
    PostCreditedHeading "POST /api/v1/List/Credited/Headings v1CreditedList_PostCreditedHeading headers:0 request:0 responses:0";
    DeleteCreditedHeadings "DELETE /api/v1/List/Credited/Headings v1CreditedList_DeleteCreditedHeadings headers:1 responses:1";
    GetCreditedHeadingsForListItem "GET /api/v1/List/Credited/Items/{itemId}/Headings v1CreditedList_GetCreditedHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutCreditedHeadingsForListItem "PUT /api/v1/List/Credited/Items/{itemId}/Headings v1CreditedList_PutCreditedHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetCreditedUserGroupsForListItem "GET /api/v1/List/Credited/Items/{itemId}/UserGroups v1CreditedList_GetCreditedUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutCreditedUserGroupsForListItem "PUT /api/v1/List/Credited/Items/{itemId}/UserGroups v1CreditedList_PutCreditedUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/Credited v1CreditedList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Credited v1CreditedList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Credited/MDOItems v1CreditedList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
