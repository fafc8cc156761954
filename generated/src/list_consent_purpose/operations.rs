// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_ConsentPurpose" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/ConsentPurpose v1ConsentPurposeList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:7fe38548";
    SetListDefinition "PUT /api/v1/List/ConsentPurpose v1ConsentPurposeList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:fd9cbd62";
    GetConsentPurposeHeadings "GET /api/v1/List/ConsentPurpose/Headings v1ConsentPurposeList_GetConsentPurposeHeadings headers:61cd96ad responses:3ca57e4f sum:1b1ec988";
    PutConsentPurposeHeadings "PUT /api/v1/List/ConsentPurpose/Headings v1ConsentPurposeList_PutConsentPurposeHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:81dea77c";
    PostConsentPurposeHeading "POST /api/v1/List/ConsentPurpose/Headings v1ConsentPurposeList_PostConsentPurposeHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:97df127f";
    DeleteConsentPurposeHeadings "DELETE /api/v1/List/ConsentPurpose/Headings v1ConsentPurposeList_DeleteConsentPurposeHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:cfc87b05";
    GetAllConsentPurpose "GET /api/v1/List/ConsentPurpose/Items v1ConsentPurposeList_GetAllConsentPurpose headers:61cd96ad responses:3ca57e4f sum:49c3e9e7";
    PostConsentPurpose "POST /api/v1/List/ConsentPurpose/Items v1ConsentPurposeList_PostConsentPurpose headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:0dd41a1a";
    GetConsentPurpose "GET /api/v1/List/ConsentPurpose/Items/{id} v1ConsentPurposeList_GetConsentPurpose path:required:int32:id headers:61cd96ad responses:8a160b57 sum:bf266d06";
    PutConsentPurpose "PUT /api/v1/List/ConsentPurpose/Items/{id} v1ConsentPurposeList_PutConsentPurpose path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:56ac4c47";
    DeleteConsentPurpose "DELETE /api/v1/List/ConsentPurpose/Items/{id} v1ConsentPurposeList_DeleteConsentPurpose path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:eb6e6c07";
    GetConsentPurposeHeadingsForListItem "GET /api/v1/List/ConsentPurpose/Items/{itemId}/Headings v1ConsentPurposeList_GetConsentPurposeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:eed3d7c0";
    PutConsentPurposeHeadingsForListItem "PUT /api/v1/List/ConsentPurpose/Items/{itemId}/Headings v1ConsentPurposeList_PutConsentPurposeHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e37f4f36";
    GetConsentPurposeUserGroupsForListItem "GET /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups v1ConsentPurposeList_GetConsentPurposeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:0a81df88";
    PutConsentPurposeUserGroupsForListItem "PUT /api/v1/List/ConsentPurpose/Items/{itemId}/UserGroups v1ConsentPurposeList_PutConsentPurposeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e5d0060a";
    GetMdoList "GET /api/v1/List/ConsentPurpose/MDOItems v1ConsentPurposeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:23e01a29";
} }
