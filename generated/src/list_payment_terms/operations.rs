// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_PaymentTerms" crate::tables::SHARED {
    CreateDefaultPaymentTerm "GET /api/v1/List/PaymentTerm/Items/Default v1PaymentTermsList_CreateDefaultPaymentTerm headers:0 responses:0";
    GetAll "GET /api/v1/List/PaymentTerm/Items v1PaymentTermsList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllPaymentTerm "PUT /api/v1/List/PaymentTerm/Items v1PaymentTermsList_PutAllPaymentTerm headers:0 request:0 responses:0";
    PostPaymentTerm "POST /api/v1/List/PaymentTerm/Items v1PaymentTermsList_PostPaymentTerm headers:0 request:0 responses:0";
    DeleteAllPaymentTerm "DELETE /api/v1/List/PaymentTerm/Items v1PaymentTermsList_DeleteAllPaymentTerm headers:1 responses:1";
    GetPaymentTerm "GET /api/v1/List/PaymentTerm/Items/{id} v1PaymentTermsList_GetPaymentTerm path:required:int32:id headers:0 responses:3";
    PutPaymentTerm "PUT /api/v1/List/PaymentTerm/Items/{id} v1PaymentTermsList_PutPaymentTerm path:required:int32:id headers:0 request:0 responses:8";
    DeletePaymentTerm "DELETE /api/v1/List/PaymentTerm/Items/{id} v1PaymentTermsList_DeletePaymentTerm path:required:int32:id headers:1 responses:1";
    GetPaymentTermHeadings "GET /api/v1/List/PaymentTerm/Headings v1PaymentTermsList_GetPaymentTermHeadings headers:0 responses:0";
    PutPaymentTermHeadings "PUT /api/v1/List/PaymentTerm/Headings v1PaymentTermsList_PutPaymentTermHeadings headers:0 request:0 responses:0";
    PostPaymentTermHeading "POST /api/v1/List/PaymentTerm/Headings v1PaymentTermsList_PostPaymentTermHeading headers:0 request:0 responses:0";
    DeletePaymentTermHeadings "DELETE /api/v1/List/PaymentTerm/Headings v1PaymentTermsList_DeletePaymentTermHeadings headers:1 responses:1";
    GetListDefinition "GET /api/v1/List/PaymentTerm v1PaymentTermsList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/PaymentTerm v1PaymentTermsList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/PaymentTerm/MDOItems v1PaymentTermsList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetPaymentTermHeadingsForListItem "GET /api/v1/List/PaymentTerm/Items/{itemId}/Headings v1PaymentTermsList_GetPaymentTermHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutPaymentTermHeadingsForListItem "PUT /api/v1/List/PaymentTerm/Items/{itemId}/Headings v1PaymentTermsList_PutPaymentTermHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetPaymentTermUserGroupsForListItem "GET /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups v1PaymentTermsList_GetPaymentTermUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutPaymentTermUserGroupsForListItem "PUT /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups v1PaymentTermsList_PutPaymentTermUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
