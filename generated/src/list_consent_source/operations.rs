// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_ConsentSource" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/ConsentSource v1ConsentSourceList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:d923123e";
    SetListDefinition "PUT /api/v1/List/ConsentSource v1ConsentSourceList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:56ddba48";
    GetConsentSourceHeadings "GET /api/v1/List/ConsentSource/Headings v1ConsentSourceList_GetConsentSourceHeadings headers:61cd96ad responses:3ca57e4f sum:238bd75e";
    PutConsentSourceHeadings "PUT /api/v1/List/ConsentSource/Headings v1ConsentSourceList_PutConsentSourceHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c0ad63c2";
    PostConsentSourceHeading "POST /api/v1/List/ConsentSource/Headings v1ConsentSourceList_PostConsentSourceHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:e5f5eaa9";
    DeleteConsentSourceHeadings "DELETE /api/v1/List/ConsentSource/Headings v1ConsentSourceList_DeleteConsentSourceHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:0423c553";
    GetAllConsentSource "GET /api/v1/List/ConsentSource/Items v1ConsentSourceList_GetAllConsentSource headers:61cd96ad responses:3ca57e4f sum:c80e1f93";
    PostConsentSource "POST /api/v1/List/ConsentSource/Items v1ConsentSourceList_PostConsentSource headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:063c8f62";
    GetConsentSource "GET /api/v1/List/ConsentSource/Items/{id} v1ConsentSourceList_GetConsentSource path:required:int32:id headers:61cd96ad responses:8a160b57 sum:b4f370a6";
    PutConsentSource "PUT /api/v1/List/ConsentSource/Items/{id} v1ConsentSourceList_PutConsentSource path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:9d0812d7";
    DeleteConsentSource "DELETE /api/v1/List/ConsentSource/Items/{id} v1ConsentSourceList_DeleteConsentSource path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:83e0bbdb";
    GetConsentSourceHeadingsForListItem "GET /api/v1/List/ConsentSource/Items/{itemId}/Headings v1ConsentSourceList_GetConsentSourceHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:8d3e299c";
    PutConsentSourceHeadingsForListItem "PUT /api/v1/List/ConsentSource/Items/{itemId}/Headings v1ConsentSourceList_PutConsentSourceHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b7d395f6";
    GetConsentSourceUserGroupsForListItem "GET /api/v1/List/ConsentSource/Items/{itemId}/UserGroups v1ConsentSourceList_GetConsentSourceUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:9b9aa5f0";
    PutConsentSourceUserGroupsForListItem "PUT /api/v1/List/ConsentSource/Items/{itemId}/UserGroups v1ConsentSourceList_PutConsentSourceUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:c8650496";
    GetMdoList "GET /api/v1/List/ConsentSource/MDOItems v1ConsentSourceList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:6da3eaeb";
} }
