// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_DeliveryType" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/DeliveryType v1DeliveryTypeList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:f372b32c";
    SetListDefinition "PUT /api/v1/List/DeliveryType v1DeliveryTypeList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:12a2b3b6";
    GetDeliveryTypeHeadings "GET /api/v1/List/DeliveryType/Headings v1DeliveryTypeList_GetDeliveryTypeHeadings headers:61cd96ad responses:3ca57e4f sum:4a6355c4";
    PutDeliveryTypeHeadings "PUT /api/v1/List/DeliveryType/Headings v1DeliveryTypeList_PutDeliveryTypeHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:48c25ef0";
    PostDeliveryTypeHeading "POST /api/v1/List/DeliveryType/Headings v1DeliveryTypeList_PostDeliveryTypeHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:7f64b297";
    DeleteDeliveryTypeHeadings "DELETE /api/v1/List/DeliveryType/Headings v1DeliveryTypeList_DeleteDeliveryTypeHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:4f40b3d9";
    GetAll "GET /api/v1/List/DeliveryType/Items v1DeliveryTypeList_GetAll query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:8dbeab8e";
    PutAllDeliveryType "PUT /api/v1/List/DeliveryType/Items v1DeliveryTypeList_PutAllDeliveryType headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:2806dcad";
    PostDeliveryType "POST /api/v1/List/DeliveryType/Items v1DeliveryTypeList_PostDeliveryType headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:cc5f057a";
    DeleteAllDeliveryType "DELETE /api/v1/List/DeliveryType/Items v1DeliveryTypeList_DeleteAllDeliveryType headers:f9ca0ff2 responses:5cd2bdb7 sum:0a75cbd8";
    CreateDefaultDeliveryType "GET /api/v1/List/DeliveryType/Items/Default v1DeliveryTypeList_CreateDefaultDeliveryType headers:61cd96ad responses:3ca57e4f sum:abd25f83";
    GetDeliveryType "GET /api/v1/List/DeliveryType/Items/{id} v1DeliveryTypeList_GetDeliveryType path:required:int32:id headers:61cd96ad responses:8a160b57 sum:79abdf86";
    PutDeliveryType "PUT /api/v1/List/DeliveryType/Items/{id} v1DeliveryTypeList_PutDeliveryType path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:be00428f";
    DeleteDeliveryType "DELETE /api/v1/List/DeliveryType/Items/{id} v1DeliveryTypeList_DeleteDeliveryType path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:7b73c3a7";
    GetDeliveryTypeHeadingsForListItem "GET /api/v1/List/DeliveryType/Items/{itemId}/Headings v1DeliveryTypeList_GetDeliveryTypeHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:af709184";
    PutDeliveryTypeHeadingsForListItem "PUT /api/v1/List/DeliveryType/Items/{itemId}/Headings v1DeliveryTypeList_PutDeliveryTypeHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:2fb0d1fa";
    GetDeliveryTypeUserGroupsForListItem "GET /api/v1/List/DeliveryType/Items/{itemId}/UserGroups v1DeliveryTypeList_GetDeliveryTypeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:4b6f1e6c";
    PutDeliveryTypeUserGroupsForListItem "PUT /api/v1/List/DeliveryType/Items/{itemId}/UserGroups v1DeliveryTypeList_PutDeliveryTypeUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:74bd559e";
    GetMdoList "GET /api/v1/List/DeliveryType/MDOItems v1DeliveryTypeList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:275888e1";
} }
