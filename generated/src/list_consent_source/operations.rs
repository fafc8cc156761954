// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_ConsentSource" crate::tables::SHARED {
    GetConsentSource "GET /api/v1/List/ConsentSource/Items/{id} v1ConsentSourceList_GetConsentSource path:required:int32:id headers:0 responses:3";
    PutConsentSource "PUT /api/v1/List/ConsentSource/Items/{id} v1ConsentSourceList_PutConsentSource path:required:int32:id headers:0 request:0 responses:8";
    DeleteConsentSource "DELETE /api/v1/List/ConsentSource/Items/{id} v1ConsentSourceList_DeleteConsentSource path:required:int32:id headers:1 responses:1";
    GetConsentSourceHeadings "GET /api/v1/List/ConsentSource/Headings v1ConsentSourceList_GetConsentSourceHeadings headers:0 responses:0";
    PutConsentSourceHeadings "PUT /api/v1/List/ConsentSource/Headings v1ConsentSourceList_PutConsentSourceHeadings headers:0 request:0 responses:0";
    PostConsentSourceHeading "POST /api/v1/List/ConsentSource/Headings v1ConsentSourceList_PostConsentSourceHeading headers:0 request:0 responses:0";
    DeleteConsentSourceHeadings "DELETE /api/v1/List/ConsentSource/Headings v1ConsentSourceList_DeleteConsentSourceHeadings headers:1 responses:1";
    GetAllConsentSource "GET /api/v1/List/ConsentSource/Items v1ConsentSourceList_GetAllConsentSource headers:0 responses:0";
    PostConsentSource "POST /api/v1/List/ConsentSource/Items v1ConsentSourceList_PostConsentSource headers:0 request:0 responses:0";
    GetConsentSourceHeadingsForListItem "GET /api/v1/List/ConsentSource/Items/{itemId}/Headings v1ConsentSourceList_GetConsentSourceHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutConsentSourceHeadingsForListItem "PUT /api/v1/List/ConsentSource/Items/{itemId}/Headings v1ConsentSourceList_PutConsentSourceHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetConsentSourceUserGroupsForListItem "GET /api/v1/List/ConsentSource/Items/{itemId}/UserGroups v1ConsentSourceList_GetConsentSourceUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutConsentSourceUserGroupsForListItem "PUT /api/v1/List/ConsentSource/Items/{itemId}/UserGroups v1ConsentSourceList_PutConsentSourceUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/ConsentSource v1ConsentSourceList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/ConsentSource v1ConsentSourceList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/ConsentSource/MDOItems v1ConsentSourceList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
