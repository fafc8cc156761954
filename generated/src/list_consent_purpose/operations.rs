// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_ConsentPurpose" crate::tables::SHARED {
    GetConsentPurpose "GET /api/v1/List/ConsentPurpose/Items/{id} v1ConsentPurposeList_GetConsentPurpose path:required:int32:id headers:0 responses:3";
    PutConsentPurpose "PUT /api/v1/List/ConsentPurpose/Items/{id} v1ConsentPurposeList_PutConsentPurpose path:required:int32:id headers:0 request:0 responses:8";
    DeleteConsentPurpose "DELETE /api/v1/List/ConsentPurpose/Items/{id} v1ConsentPurposeList_DeleteConsentPurpose path:required:int32:id headers:1 responses:1";
    GetConsentPurposeHeadings "GET /api/v1/List/ConsentPurpose/Headings v1ConsentPurposeList_GetConsentPurposeHeadings headers:0 responses:0";
    PutConsentPurposeHeadings "PUT /api/v1/List/ConsentPurpose/Headings v1ConsentPurposeList_PutConsentPurposeHeadings headers:0 request:0 responses:0";
    PostConsentPurposeHeading "POST /api/v1/List/ConsentPurpose/Headings v1ConsentPurposeList_PostConsentPurposeHeading headers:0 request:0 responses:0";
    DeleteConsentPurposeHeadings "DELETE /api/v1/List/ConsentPurpose/Headings v1ConsentPurposeList_DeleteConsentPurposeHeadings headers:1 responses:1";
    GetAllConsentPurpose "GET /api/v1/List/ConsentPurpose/Items v1ConsentPurposeList_GetAllConsentPurpose headers:0 responses:0";
    PostConsentPurpose "POST /api/v1/List/ConsentPurpose/Items v1ConsentPurposeList_PostConsentPurpose headers:0 request:0 responses:0";
    GetConsentPurposeHeadingsForListItem "GET /api/v1/List/ConsentPurpose/Items/{itemId}/Headings v1ConsentPurposeList_GetConsentPurposeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutConsentPurposeHeadingsForListItem "PUT /api/v1/List/ConsentPurpose/Items/{itemId}/Headings v1ConsentPurposeList_PutConsentPurposeHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetConsentPurposeUserGroupsForListItem "GET /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups v1ConsentPurposeList_GetConsentPurposeUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutConsentPurposeUserGroupsForListItem "PUT /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups v1ConsentPurposeList_PutConsentPurposeUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/ConsentPurpose v1ConsentPurposeList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/ConsentPurpose v1ConsentPurposeList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/ConsentPurpose/MDOItems v1ConsentPurposeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
