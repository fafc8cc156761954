// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_LegalBase" crate::tables::SHARED {
    GetLegalBase "GET /api/v1/List/LegalBase/Items/{id} v1LegalBaseList_GetLegalBase path:required:int32:id headers:0 responses:3";
    PutLegalBase "PUT /api/v1/List/LegalBase/Items/{id} v1LegalBaseList_PutLegalBase path:required:int32:id headers:0 request:0 responses:8";
    DeleteLegalBase "DELETE /api/v1/List/LegalBase/Items/{id} v1LegalBaseList_DeleteLegalBase path:required:int32:id headers:1 responses:1";
    GetLegalBaseHeadings "GET /api/v1/List/LegalBase/Headings v1LegalBaseList_GetLegalBaseHeadings headers:0 responses:0";
    PutLegalBaseHeadings "PUT /api/v1/List/LegalBase/Headings v1LegalBaseList_PutLegalBaseHeadings headers:0 request:0 responses:0";
    PostLegalBaseHeading "POST /api/v1/List/LegalBase/Headings v1LegalBaseList_PostLegalBaseHeading headers:0 request:0 responses:0";
    DeleteLegalBaseHeadings "DELETE /api/v1/List/LegalBase/Headings v1LegalBaseList_DeleteLegalBaseHeadings headers:1 responses:1";
    GetAllLegalBase "GET /api/v1/List/LegalBase/Items v1LegalBaseList_GetAllLegalBase headers:0 responses:0";
    PostLegalBase "POST /api/v1/List/LegalBase/Items v1LegalBaseList_PostLegalBase headers:0 request:0 responses:0";
    GetLegalBaseHeadingsForListItem "GET /api/v1/List/LegalBase/Items/{itemId}/Headings v1LegalBaseList_GetLegalBaseHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutLegalBaseHeadingsForListItem "PUT /api/v1/List/LegalBase/Items/{itemId}/Headings v1LegalBaseList_PutLegalBaseHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetLegalBaseUserGroupsForListItem "GET /api/v1/List/LegalBase/Items/{itemId}/UserGroups v1LegalBaseList_GetLegalBaseUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutLegalBaseUserGroupsForListItem "PUT /api/v1/List/LegalBase/Items/{itemId}/UserGroups v1LegalBaseList_PutLegalBaseUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/LegalBase v1LegalBaseList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/LegalBase v1LegalBaseList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/LegalBase/MDOItems v1LegalBaseList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
