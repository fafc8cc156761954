// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_DeliveryTerms" crate::tables::SHARED {
    CreateDefaultDeliveryTerm "GET /api/v1/List/DeliveryTerm/Items/Default v1DeliveryTermsList_CreateDefaultDeliveryTerm headers:0 responses:0";
    GetAll "GET /api/v1/List/DeliveryTerm/Items v1DeliveryTermsList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllDeliveryTerm "PUT /api/v1/List/DeliveryTerm/Items v1DeliveryTermsList_PutAllDeliveryTerm headers:0 request:0 responses:0";
    PostDeliveryTerm "POST /api/v1/List/DeliveryTerm/Items v1DeliveryTermsList_PostDeliveryTerm headers:0 request:0 responses:0";
    DeleteAllDeliveryTerm "DELETE /api/v1/List/DeliveryTerm/Items v1DeliveryTermsList_DeleteAllDeliveryTerm headers:1 responses:1";
    GetDeliveryTerm "GET /api/v1/List/DeliveryTerm/Items/{id} v1DeliveryTermsList_GetDeliveryTerm path:required:int32:id headers:0 responses:3";
    PutDeliveryTerm "PUT /api/v1/List/DeliveryTerm/Items/{id} v1DeliveryTermsList_PutDeliveryTerm path:required:int32:id headers:0 request:0 responses:8";
    DeleteDeliveryTerm "DELETE /api/v1/List/DeliveryTerm/Items/{id} v1DeliveryTermsList_DeleteDeliveryTerm path:required:int32:id headers:1 responses:1";
    GetDeliveryTermHeadings "GET /api/v1/List/DeliveryTerm/Headings v1DeliveryTermsList_GetDeliveryTermHeadings headers:0 responses:0";
    PutDeliveryTermHeadings "PUT /api/v1/List/DeliveryTerm/Headings v1DeliveryTermsList_PutDeliveryTermHeadings headers:0 request:0 responses:0";
    PostDeliveryTermHeading "POST /api/v1/List/DeliveryTerm/Headings v1DeliveryTermsList_PostDeliveryTermHeading headers:0 request:0 responses:0";
    DeleteDeliveryTermHeadings "DELETE /api/v1/List/DeliveryTerm/Headings v1DeliveryTermsList_DeleteDeliveryTermHeadings headers:1 responses:1";
    GetDeliveryTermHeadingsForListItem "GET /api/v1/List/DeliveryTerm/Items/{itemId}/Headings v1DeliveryTermsList_GetDeliveryTermHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutDeliveryTermHeadingsForListItem "PUT /api/v1/List/DeliveryTerm/Items/{itemId}/Headings v1DeliveryTermsList_PutDeliveryTermHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetDeliveryTermUserGroupsForListItem "GET /api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups v1DeliveryTermsList_GetDeliveryTermUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutDeliveryTermUserGroupsForListItem "PUT /api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups v1DeliveryTermsList_PutDeliveryTermUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/DeliveryTerm v1DeliveryTermsList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/DeliveryTerm v1DeliveryTermsList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/DeliveryTerm/MDOItems v1DeliveryTermsList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
