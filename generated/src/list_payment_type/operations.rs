// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_PaymentType" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/PaymentType v1PaymentTypeList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:18868ffa";
    SetListDefinition "PUT /api/v1/List/PaymentType v1PaymentTypeList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:29d9253c";
    GetPaymentTypeHeadings "GET /api/v1/List/PaymentType/Headings v1PaymentTypeList_GetPaymentTypeHeadings headers:61cd96ad responses:3ca57e4f sum:c9b5f042";
    PutPaymentTypeHeadings "PUT /api/v1/List/PaymentType/Headings v1PaymentTypeList_PutPaymentTypeHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:3209ee36";
    PostPaymentTypeHeading "POST /api/v1/List/PaymentType/Headings v1PaymentTypeList_PostPaymentTypeHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6198328b";
    DeletePaymentTypeHeadings "DELETE /api/v1/List/PaymentType/Headings v1PaymentTypeList_DeletePaymentTypeHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:5a70e53f";
    GetAll "GET /api/v1/List/PaymentType/Items v1PaymentTypeList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:20ddf86e";
    PutAllPaymentType "PUT /api/v1/List/PaymentType/Items v1PaymentTypeList_PutAllPaymentType headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4b8a4603";
    PostPaymentType "POST /api/v1/List/PaymentType/Items v1PaymentTypeList_PostPaymentType headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:d9784bae";
    DeleteAllPaymentType "DELETE /api/v1/List/PaymentType/Items v1PaymentTypeList_DeleteAllPaymentType headers:f9ca0ff2 responses:5cd2bdb7 sum:921fd062";
    CreateDefaultPaymentType "GET /api/v1/List/PaymentType/Items/Default v1PaymentTypeList_CreateDefaultPaymentType headers:61cd96ad responses:3ca57e4f sum:bf056ea9";
    GetPaymentType "GET /api/v1/List/PaymentType/Items/{id} v1PaymentTypeList_GetPaymentType path:required:int32:id headers:61cd96ad responses:8a160b57 sum:76ace546";
    PutPaymentType "PUT /api/v1/List/PaymentType/Items/{id} v1PaymentTypeList_PutPaymentType path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:97ea12b7";
    DeletePaymentType "DELETE /api/v1/List/PaymentType/Items/{id} v1PaymentTypeList_DeletePaymentType path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:de7b6bbf";
    GetPaymentTypeHeadingsForListItem "GET /api/v1/List/PaymentType/Items/{itemId}/Headings v1PaymentTypeList_GetPaymentTypeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:61f492f6";
    PutPaymentTypeHeadingsForListItem "PUT /api/v1/List/PaymentType/Items/{itemId}/Headings v1PaymentTypeList_PutPaymentTypeHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6e300b48";
    GetPaymentTypeUserGroupsForListItem "GET /api/v1/List/PaymentType/Items/{itemId}/UserGroups v1PaymentTypeList_GetPaymentTypeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:88cc7366";
    PutPaymentTypeUserGroupsForListItem "PUT /api/v1/List/PaymentType/Items/{itemId}/UserGroups v1PaymentTypeList_PutPaymentTypeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:71c1f328";
    GetMdoList "GET /api/v1/List/PaymentType/MDOItems v1PaymentTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:bac7b69d";
} }
