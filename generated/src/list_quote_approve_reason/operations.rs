// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_QuoteApproveReason" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/QuoteApproveReason v1QuoteApproveReasonList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:880cd3c6";
    SetListDefinition "PUT /api/v1/List/QuoteApproveReason v1QuoteApproveReasonList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:61a58eec";
    GetQuoteApproveReasonHeadings "GET /api/v1/List/QuoteApproveReason/Headings v1QuoteApproveReasonList_GetQuoteApproveReasonHeadings headers:61cd96ad responses:3ca57e4f sum:1ba8d4a0";
    PutQuoteApproveReasonHeadings "PUT /api/v1/List/QuoteApproveReason/Headings v1QuoteApproveReasonList_PutQuoteApproveReasonHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:534803f4";
    PostQuoteApproveReasonHeading "POST /api/v1/List/QuoteApproveReason/Headings v1QuoteApproveReasonList_PostQuoteApproveReasonHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c4c4a791";
    DeleteQuoteApproveReasonHeadings "DELETE /api/v1/List/QuoteApproveReason/Headings v1QuoteApproveReasonList_DeleteQuoteApproveReasonHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:212b3799";
    GetAll "GET /api/v1/List/QuoteApproveReason/Items v1QuoteApproveReasonList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:59ca489c";
    PutAllQuoteApproveReason "PUT /api/v1/List/QuoteApproveReason/Items v1QuoteApproveReasonList_PutAllQuoteApproveReason headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:97059117";
    PostQuoteApproveReason "POST /api/v1/List/QuoteApproveReason/Items v1QuoteApproveReasonList_PostQuoteApproveReason headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:740c9532";
    DeleteAllQuoteApproveReason "DELETE /api/v1/List/QuoteApproveReason/Items v1QuoteApproveReasonList_DeleteAllQuoteApproveReason headers:f9ca0ff2 responses:5cd2bdb7 sum:09a023e2";
    CreateDefaultQuoteApproveReason "GET /api/v1/List/QuoteApproveReason/Items/Default v1QuoteApproveReasonList_CreateDefaultQuoteApproveReason headers:61cd96ad responses:3ca57e4f sum:530bed5b";
    GetQuoteApproveReason "GET /api/v1/List/QuoteApproveReason/Items/{id} v1QuoteApproveReasonList_GetQuoteApproveReason path:required:int32:id headers:61cd96ad responses:8a160b57 sum:996a2dee";
    PutQuoteApproveReason "PUT /api/v1/List/QuoteApproveReason/Items/{id} v1QuoteApproveReasonList_PutQuoteApproveReason path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:a8b4a88f";
    DeleteQuoteApproveReason "DELETE /api/v1/List/QuoteApproveReason/Items/{id} v1QuoteApproveReasonList_DeleteQuoteApproveReason path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:30a44fcf";
    GetQuoteApproveReasonHeadingsForListItem "GET /api/v1/List/QuoteApproveReason/Items/{itemId}/Headings v1QuoteApproveReasonList_GetQuoteApproveReasonHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:4e04ce2e";
    PutQuoteApproveReasonHeadingsForListItem "PUT /api/v1/List/QuoteApproveReason/Items/{itemId}/Headings v1QuoteApproveReasonList_PutQuoteApproveReasonHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c1dc2374";
    GetQuoteApproveReasonUserGroupsForListItem "GET /api/v1/List/QuoteApproveReason/Items/{itemId}/UserGroups v1QuoteApproveReasonList_GetQuoteApproveReasonUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:341a380e";
    PutQuoteApproveReasonUserGroupsForListItem "PUT /api/v1/List/QuoteApproveReason/Items/{itemId}/UserGroups v1QuoteApproveReasonList_PutQuoteApproveReasonUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:9269c754";
    GetMdoList "GET /api/v1/List/QuoteApproveReason/MDOItems v1QuoteApproveReasonList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:e7b39e19";
} }
