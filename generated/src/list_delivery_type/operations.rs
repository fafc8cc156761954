// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_DeliveryType" crate::tables::SHARED {
    CreateDefaultDeliveryType "GET /api/v1/List/DeliveryType/Items/Default v1DeliveryTypeList_CreateDefaultDeliveryType headers:0 responses:0";
    GetAll "GET /api/v1/List/DeliveryType/Items v1DeliveryTypeList_GetAll query:optional:bool:includeDeleted headers:0 responses:0";
    PutAllDeliveryType "PUT /api/v1/List/DeliveryType/Items v1DeliveryTypeList_PutAllDeliveryType headers:0 request:0 responses:0";
    PostDeliveryType "POST /api/v1/List/DeliveryType/Items v1DeliveryTypeList_PostDeliveryType headers:0 request:0 responses:0";
    DeleteAllDeliveryType "DELETE /api/v1/List/DeliveryType/Items v1DeliveryTypeList_DeleteAllDeliveryType headers:1 responses:1";
    GetDeliveryType "GET /api/v1/List/DeliveryType/Items/{id} v1DeliveryTypeList_GetDeliveryType path:required:int32:id headers:0 responses:3";
    PutDeliveryType "PUT /api/v1/List/DeliveryType/Items/{id} v1DeliveryTypeList_PutDeliveryType path:required:int32:id headers:0 request:0 responses:8";
    DeleteDeliveryType "DELETE /api/v1/List/DeliveryType/Items/{id} v1DeliveryTypeList_DeleteDeliveryType path:required:int32:id headers:1 responses:1";
    GetDeliveryTypeHeadings "GET /api/v1/List/DeliveryType/Headings v1DeliveryTypeList_GetDeliveryTypeHeadings headers:0 responses:0";
    PutDeliveryTypeHeadings "PUT /api/v1/List/DeliveryType/Headings v1DeliveryTypeList_PutDeliveryTypeHeadings headers:0 request:0 responses:0";
    PostDeliveryTypeHeading "POST /api/v1/List/DeliveryType/Headings v1DeliveryTypeList_PostDeliveryTypeHeading headers:0 request:0 responses:0";
    DeleteDeliveryTypeHeadings "DELETE /api/v1/List/DeliveryType/Headings v1DeliveryTypeList_DeleteDeliveryTypeHeadings headers:1 responses:1";
    GetDeliveryTypeHeadingsForListItem "GET /api/v1/List/DeliveryType/Items/{itemId}/Headings v1DeliveryTypeList_GetDeliveryTypeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutDeliveryTypeHeadingsForListItem "PUT /api/v1/List/DeliveryType/Items/{itemId}/Headings v1DeliveryTypeList_PutDeliveryTypeHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetDeliveryTypeUserGroupsForListItem "GET /api/v1/List/DeliveryType/Items/{itemId}/UserGroups v1DeliveryTypeList_GetDeliveryTypeUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutDeliveryTypeUserGroupsForListItem "PUT /api/v1/List/DeliveryType/Items/{itemId}/UserGroups v1DeliveryTypeList_PutDeliveryTypeUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/DeliveryType v1DeliveryTypeList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/DeliveryType v1DeliveryTypeList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/DeliveryType/MDOItems v1DeliveryTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
} }
