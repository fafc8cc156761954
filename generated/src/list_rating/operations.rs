// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "List_Rating" crate::tables::SHARED {
    GetListDefinition "GET /api/v1/List/Rating v1RatingList_GetListDefinition headers:61cd96ad responses:3ca57e4f sum:ada548fe";
    SetListDefinition "PUT /api/v1/List/Rating v1RatingList_SetListDefinition headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:bed734d8";
    GetSaleStageEntityHeadings "GET /api/v1/List/Rating/Headings v1RatingList_GetSaleStageEntityHeadings headers:61cd96ad responses:3ca57e4f sum:1647f44c";
    PutSaleStageEntityHeadings "PUT /api/v1/List/Rating/Headings v1RatingList_PutSaleStageEntityHeadings headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:b936f780";
    PostSaleStageEntityHeading "POST /api/v1/List/Rating/Headings v1RatingList_PostSaleStageEntityHeading headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:246e1099";
    DeleteSaleStageEntityHeadings "DELETE /api/v1/List/Rating/Headings v1RatingList_DeleteSaleStageEntityHeadings headers:f9ca0ff2 responses:5cd2bdb7 sum:d65de1a1";
    GetAllSaleStageEntity "GET /api/v1/List/Rating/Items v1RatingList_GetAllSaleStageEntity query:optional:bool:includeDeleted headers:61cd96ad responses:3ca57e4f sum:91db134a";
    PostSaleStageEntity "POST /api/v1/List/Rating/Items v1RatingList_PostSaleStageEntity headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4e2a5ff8";
    CreateDefaultSaleStageEntity "GET /api/v1/List/Rating/Items/Default v1RatingList_CreateDefaultSaleStageEntity headers:61cd96ad responses:3ca57e4f sum:0948187f";
    GetSaleStageEntity "GET /api/v1/List/Rating/Items/{id} v1RatingList_GetSaleStageEntity path:required:int32:id headers:61cd96ad responses:8a160b57 sum:75b75856";
    PutSaleStageEntity "PUT /api/v1/List/Rating/Items/{id} v1RatingList_PutSaleStageEntity path:required:int32:id headers:61cd96ad request:20d8cbe6 responses:c64f0e03 sum:ed1fb69b";
    DeleteSaleStageEntity "DELETE /api/v1/List/Rating/Items/{id} v1RatingList_DeleteSaleStageEntity path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:14c0e4ff";
    GetSaleStageEntityHeadingsForListItem "GET /api/v1/List/Rating/Items/{itemId}/Headings v1RatingList_GetSaleStageEntityHeadingsForListItem path:required:int32:itemId query:optional:bool:showDeleted headers:61cd96ad responses:3ca57e4f sum:ee21bbd2";
    PutSaleStageEntityHeadingsForListItem "PUT /api/v1/List/Rating/Items/{itemId}/Headings v1RatingList_PutSaleStageEntityHeadingsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:f7651434";
    GetSaleStageEntityUserGroupsForListItem "GET /api/v1/List/Rating/Items/{itemId}/UserGroups v1RatingList_GetSaleStageEntityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad responses:3ca57e4f sum:ddf8f6be";
    PutSaleStageEntityUserGroupsForListItem "PUT /api/v1/List/Rating/Items/{itemId}/UserGroups v1RatingList_PutSaleStageEntityUserGroupsForListItem path:required:int32:itemId headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:361b81c0";
    GetMdoList "GET /api/v1/List/Rating/MDOItems v1RatingList_GetMDOList query:optional:bool:flat query:optional:text:query headers:61cd96ad responses:3ca57e4f sum:998f86a5";
} }
