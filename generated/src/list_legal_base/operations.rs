// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_LegalBase" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/LegalBase v1LegalBaseList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:6ed63d56";
    SetListDefinition "PUT /api/v1/List/LegalBase v1LegalBaseList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f3edf660";
    GetLegalBaseHeadings "GET /api/v1/List/LegalBase/Headings v1LegalBaseList_GetLegalBaseHeadings headers:61cd96ad responses:3ca57e4f sum:217d895e";
    PutLegalBaseHeadings "PUT /api/v1/List/LegalBase/Headings v1LegalBaseList_PutLegalBaseHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:ec9e310a";
    PostLegalBaseHeading "POST /api/v1/List/LegalBase/Headings v1LegalBaseList_PostLegalBaseHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:adf4f1f7";
    DeleteLegalBaseHeadings "DELETE /api/v1/List/LegalBase/Headings v1LegalBaseList_DeleteLegalBaseHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:37f11ffb";
    GetAllLegalBase "GET /api/v1/List/LegalBase/Items v1LegalBaseList_GetAllLegalBase headers:61cd96ad responses:3ca57e4f sum:c583e1e9";
    PostLegalBase "POST /api/v1/List/LegalBase/Items v1LegalBaseList_PostLegalBase headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:07432e76";
    GetLegalBase "GET /api/v1/List/LegalBase/Items/{id} v1LegalBaseList_GetLegalBase path:required:int32:id headers:61cd96ad responses:8a160b57 sum:e47583fe";
    PutLegalBase "PUT /api/v1/List/LegalBase/Items/{id} v1LegalBaseList_PutLegalBase path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:1b2bc717";
    DeleteLegalBase "DELETE /api/v1/List/LegalBase/Items/{id} v1LegalBaseList_DeleteLegalBase path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:e0e337d7";
    GetLegalBaseHeadingsForListItem "GET /api/v1/List/LegalBase/Items/{itemId}/Headings v1LegalBaseList_GetLegalBaseHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:b0ea977e";
    PutLegalBaseHeadingsForListItem "PUT /api/v1/List/LegalBase/Items/{itemId}/Headings v1LegalBaseList_PutLegalBaseHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:6278cd90";
    GetLegalBaseUserGroupsForListItem "GET /api/v1/List/LegalBase/Items/{itemId}/UserGroups v1LegalBaseList_GetLegalBaseUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:7ca1bfd2";
    PutLegalBaseUserGroupsForListItem "PUT /api/v1/List/LegalBase/Items/{itemId}/UserGroups v1LegalBaseList_PutLegalBaseUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:23992e8c";
    GetMdoList "GET /api/v1/List/LegalBase/MDOItems v1LegalBaseList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:72671281";
} }
