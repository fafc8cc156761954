// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_QuoteDenyReason" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/QuoteDenyReason v1QuoteDenyReasonList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:eec60fea";
    SetListDefinition "PUT /api/v1/List/QuoteDenyReason v1QuoteDenyReasonList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:a9eb1644";
    GetQuoteDenyReasonHeadings "GET /api/v1/List/QuoteDenyReason/Headings v1QuoteDenyReasonList_GetQuoteDenyReasonHeadings headers:61cd96ad responses:3ca57e4f sum:ef5ccac6";
    PutQuoteDenyReasonHeadings "PUT /api/v1/List/QuoteDenyReason/Headings v1QuoteDenyReasonList_PutQuoteDenyReasonHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e3b7ec26";
    PostQuoteDenyReasonHeading "POST /api/v1/List/QuoteDenyReason/Headings v1QuoteDenyReasonList_PostQuoteDenyReasonHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:762cf9df";
    DeleteQuoteDenyReasonHeadings "DELETE /api/v1/List/QuoteDenyReason/Headings v1QuoteDenyReasonList_DeleteQuoteDenyReasonHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:2dd8b66f";
    GetAll "GET /api/v1/List/QuoteDenyReason/Items v1QuoteDenyReasonList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:afe012b2";
    PutAllQuoteDenyReason "PUT /api/v1/List/QuoteDenyReason/Items v1QuoteDenyReasonList_PutAllQuoteDenyReason headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b06481e7";
    PostQuoteDenyReason "POST /api/v1/List/QuoteDenyReason/Items v1QuoteDenyReasonList_PostQuoteDenyReason headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ed0022aa";
    DeleteAllQuoteDenyReason "DELETE /api/v1/List/QuoteDenyReason/Items v1QuoteDenyReasonList_DeleteAllQuoteDenyReason headers:f9ca0ff2 responses:5cd2bdb7 sum:522bd1ca";
    CreateDefaultQuoteDenyReason "GET /api/v1/List/QuoteDenyReason/Items/Default v1QuoteDenyReasonList_CreateDefaultQuoteDenyReason headers:61cd96ad responses:3ca57e4f sum:942481e1";
    GetQuoteDenyReason "GET /api/v1/List/QuoteDenyReason/Items/{id} v1QuoteDenyReasonList_GetQuoteDenyReason path:required:int32:id headers:61cd96ad responses:8a160b57 sum:fd21fb0a";
    PutQuoteDenyReason "PUT /api/v1/List/QuoteDenyReason/Items/{id} v1QuoteDenyReasonList_PutQuoteDenyReason path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:8a1463ef";
    DeleteQuoteDenyReason "DELETE /api/v1/List/QuoteDenyReason/Items/{id} v1QuoteDenyReasonList_DeleteQuoteDenyReason path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:434e0ec3";
    GetQuoteDenyReasonHeadingsForListItem "GET /api/v1/List/QuoteDenyReason/Items/{itemId}/Headings v1QuoteDenyReasonList_GetQuoteDenyReasonHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:a19e2ae2";
    PutQuoteDenyReasonHeadingsForListItem "PUT /api/v1/List/QuoteDenyReason/Items/{itemId}/Headings v1QuoteDenyReasonList_PutQuoteDenyReasonHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b997fc34";
    GetQuoteDenyReasonUserGroupsForListItem "GET /api/v1/List/QuoteDenyReason/Items/{itemId}/UserGroups v1QuoteDenyReasonList_GetQuoteDenyReasonUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:60bc126a";
    PutQuoteDenyReasonUserGroupsForListItem "PUT /api/v1/List/QuoteDenyReason/Items/{itemId}/UserGroups v1QuoteDenyReasonList_PutQuoteDenyReasonUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:886a1fb4";
    GetMdoList "GET /api/v1/List/QuoteDenyReason/MDOItems v1QuoteDenyReasonList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:bdf221e1";
} }
