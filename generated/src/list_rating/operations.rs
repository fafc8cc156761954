// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { "List_Rating" crate::tables::SHARED {
    CreateDefaultSaleStageEntity "GET /api/v1/List/Rating/Items/Default v1RatingList_CreateDefaultSaleStageEntity headers:0 responses:0";
    GetSaleStageEntity "GET /api/v1/List/Rating/Items/{id} v1RatingList_GetSaleStageEntity path:required:int32:id headers:0 responses:3";
    PutSaleStageEntity "PUT /api/v1/List/Rating/Items/{id} v1RatingList_PutSaleStageEntity path:required:int32:id headers:0 request:0 responses:8";
    DeleteSaleStageEntity "DELETE /api/v1/List/Rating/Items/{id} v1RatingList_DeleteSaleStageEntity path:required:int32:id headers:1 responses:1";
    GetSaleStageEntityHeadings "GET /api/v1/List/Rating/Headings v1RatingList_GetSaleStageEntityHeadings headers:0 responses:0";
    PutSaleStageEntityHeadings "PUT /api/v1/List/Rating/Headings v1RatingList_PutSaleStageEntityHeadings headers:0 request:0 responses:0";
    PostSaleStageEntityHeading "POST /api/v1/List/Rating/Headings v1RatingList_PostSaleStageEntityHeading headers:0 request:0 responses:0";
    DeleteSaleStageEntityHeadings "DELETE /api/v1/List/Rating/Headings v1RatingList_DeleteSaleStageEntityHeadings headers:1 responses:1";
    GetAllSaleStageEntity "GET /api/v1/List/Rating/Items v1RatingList_GetAllSaleStageEntity query:optional:bool:includeDeleted headers:0 responses:0";
    PostSaleStageEntity "POST /api/v1/List/Rating/Items v1RatingList_PostSaleStageEntity headers:0 request:0 responses:0";
    GetListDefinition "GET /api/v1/List/Rating v1RatingList_GetListDefinition headers:0 responses:0";
    SetListDefinition "PUT /api/v1/List/Rating v1RatingList_SetListDefinition headers:0 request:0 responses:0";
    GetMdoList "GET /api/v1/List/Rating/MDOItems v1RatingList_GetMDOList query:optional:bool:flat query:optional:text:query headers:0 responses:0";
    GetSaleStageEntityHeadingsForListItem "GET /api/v1/List/Rating/Items/{itemId}/Headings v1RatingList_GetSaleStageEntityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:0 responses:0";
    PutSaleStageEntityHeadingsForListItem "PUT /api/v1/List/Rating/Items/{itemId}/Headings v1RatingList_PutSaleStageEntityHeadingsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
    GetSaleStageEntityUserGroupsForListItem "GET /api/v1/List/Rating/Items/{itemId}/UserGroups v1RatingList_GetSaleStageEntityUserGroupsForListItem path:required:int32:itemId headers:0 responses:0";
    PutSaleStageEntityUserGroupsForListItem "PUT /api/v1/List/Rating/Items/{itemId}/UserGroups v1RatingList_PutSaleStageEntityUserGroupsForListItem path:required:int32:itemId headers:0 request:0 responses:0";
} }
