// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_PaymentTerms" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/PaymentTerm v1PaymentTermsList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:7ab9ce57";
    SetListDefinition "PUT /api/v1/List/PaymentTerm v1PaymentTermsList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e89275c5";
    GetPaymentTermHeadings "GET /api/v1/List/PaymentTerm/Headings v1PaymentTermsList_GetPaymentTermHeadings headers:61cd96ad responses:3ca57e4f sum:bd6bfe45";
    PutPaymentTermHeadings "PUT /api/v1/List/PaymentTerm/Headings v1PaymentTermsList_PutPaymentTermHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:bfb4469b";
    PostPaymentTermHeading "POST /api/v1/List/PaymentTerm/Headings v1PaymentTermsList_PostPaymentTermHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d3e77e00";
    DeletePaymentTermHeadings "DELETE /api/v1/List/PaymentTerm/Headings v1PaymentTermsList_DeletePaymentTermHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:466a5552";
    GetAll "GET /api/v1/List/PaymentTerm/Items v1PaymentTermsList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:7471bd05";
    PutAllPaymentTerm "PUT /api/v1/List/PaymentTerm/Items v1PaymentTermsList_PutAllPaymentTerm headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:346c313e";
    PostPaymentTerm "POST /api/v1/List/PaymentTerm/Items v1PaymentTermsList_PostPaymentTerm headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:49ed9081";
    DeleteAllPaymentTerm "DELETE /api/v1/List/PaymentTerm/Items v1PaymentTermsList_DeleteAllPaymentTerm headers:f9ca0ff2 responses:5cd2bdb7 sum:eb477cf7";
    CreateDefaultPaymentTerm "GET /api/v1/List/PaymentTerm/Items/Default v1PaymentTermsList_CreateDefaultPaymentTerm headers:61cd96ad responses:3ca57e4f sum:6d9ab194";
    GetPaymentTerm "GET /api/v1/List/PaymentTerm/Items/{id} v1PaymentTermsList_GetPaymentTerm path:required:int32:id headers:61cd96ad responses:8a160b57 sum:7cde5bbf";
    PutPaymentTerm "PUT /api/v1/List/PaymentTerm/Items/{id} v1PaymentTermsList_PutPaymentTerm path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:0a928024";
    DeletePaymentTerm "DELETE /api/v1/List/PaymentTerm/Items/{id} v1PaymentTermsList_DeletePaymentTerm path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:f83bd494";
    GetPaymentTermHeadingsForListItem "GET /api/v1/List/PaymentTerm/Items/{itemId}/Headings v1PaymentTermsList_GetPaymentTermHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:dd799111";
    PutPaymentTermHeadingsForListItem "PUT /api/v1/List/PaymentTerm/Items/{itemId}/Headings v1PaymentTermsList_PutPaymentTermHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9490d191";
    GetPaymentTermUserGroupsForListItem "GET /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups v1PaymentTermsList_GetPaymentTermUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:f0230005";
    PutPaymentTermUserGroupsForListItem "PUT /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups v1PaymentTermsList_PutPaymentTermUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a13e3dad";
    GetMdoList "GET /api/v1/List/PaymentTerm/MDOItems v1PaymentTermsList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:f3d95204";
} }
