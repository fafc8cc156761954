// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_PaymentType" crate::tables::SHARED {
    CreateDefaultPaymentType "GET /api/v1/List/PaymentType/Items/Default v1PaymentTypeList_CreateDefaultPaymentType headers:0 responses:0";
    GetAll "GET /api/v1/List/PaymentType/Items v1PaymentTypeList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllPaymentType "PUT /api/v1/List/PaymentType/Items v1PaymentTypeList_PutAllPaymentType headers:0 request:0 responses:0";
    PostPaymentType "POST /api/v1/List/PaymentType/Items v1PaymentTypeList_PostPaymentType headers:0 request:0 responses:0";
    DeleteAllPaymentType "DELETE /api/v1/List/PaymentType/Items v1PaymentTypeList_DeleteAllPaymentType headers:1 responses:1";
    GetPaymentType "GET /api/v1/List/PaymentType/Items/{id} v1PaymentTypeList_GetPaymentType path:required:int32:id headers:0 responses:3";
    PutPaymentType "PUT /api/v1/List/PaymentType/Items/{id} v1PaymentTypeList_PutPaymentType path:required:int32:id headers:0 request:0 responses:8";
    DeletePaymentType "DELETE /api/v1/List/PaymentType/Items/{id} v1PaymentTypeList_DeletePaymentType path:required:int32:id headers:1 responses:1";
    GetPaymentTypeHeadings "GET /api/v1/List/PaymentType/Headings v1PaymentTypeList_GetPaymentTypeHeadings headers:0 responses:0";
    PutPaymentTypeHeadings "PUT /api/v1/List/PaymentType/Headings v1PaymentTypeList_PutPaymentTypeHeadings headers:0 request:0 responses:0";
    PostPaymentTypeHeading "POST /api/v1/List/PaymentType/Headings v1PaymentTypeList_PostPaymentTypeHeading headers:0 request:0 responses:0";
    DeletePaymentTypeHeadings "DELETE /api/v1/List/PaymentType/Headings v1PaymentTypeList_DeletePaymentTypeHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/PaymentType v1PaymentTypeList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/PaymentType v1PaymentTypeList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/PaymentType/MDOItems v1PaymentTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetPaymentTypeHeadingsForListItem "GET /api/v1/List/PaymentType/Items/{itemId}/Headings v1PaymentTypeList_GetPaymentTypeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutPaymentTypeHeadingsForListItem "PUT /api/v1/List/PaymentType/Items/{itemId}/Headings v1PaymentTypeList_PutPaymentTypeHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetPaymentTypeUserGroupsForListItem "GET /api/v1/List/PaymentType/Items/{itemId}/UserGroups v1PaymentTypeList_GetPaymentTypeUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutPaymentTypeUserGroupsForListItem "PUT /api/v1/List/PaymentType/Items/{itemId}/UserGroups v1PaymentTypeList_PutPaymentTypeUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
