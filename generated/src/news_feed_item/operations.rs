// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "NewsFeedItem" crate::tables::SHARED {
    GetAll "GET /api/v1/NewsFeed v1NewsFeedItem_GetAll query:optional:text:$select query:optional:text:$filter query:optional:text:$orderBy query:optional:text:$entities query:optional:int32:$top query:optional:int32:$skip query:optional:enum:$mode query:optional:text:$options query:optional:text:$context query:optional:text:$format query:optional:bool:$jsonSafe query:optional:enum:$output headers:61cd96ad responses:3ca57e4f sum:fddde708";
    PostNewsFeedItem "POST /api/v1/NewsFeed v1NewsFeedItem_PostNewsFeedItem query:repeated:int32:toAssociateIds query:repeated:int32:toGroupIds query:optional:bool:toAll headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:4ca007d8";
    GetNewsFeedItem "GET /api/v1/NewsFeed/{id} v1NewsFeedItem_GetNewsFeedItem path:required:int32:id query:optional:text:$select headers:61cd96ad responses:8a160b57 sum:62e2cb42";
    DeleteNewsFeedItem "DELETE /api/v1/NewsFeed/{id} v1NewsFeedItem_DeleteNewsFeedItem path:required:int32:id headers:f9ca0ff2 responses:5cd2bdb7 sum:a933f244";
    MarkAsHandled "POST /api/v1/NewsFeed/{newsFeedItemId}/Handled v1NewsFeedItem_MarkAsHandled path:required:int32:newsFeedItemId headers:61cd96ad responses:3ca57e4f sum:56b96672";
    StartHandling "POST /api/v1/NewsFeed/{newsFeedItemId}/Handling v1NewsFeedItem_StartHandling path:required:int32:newsFeedItemId headers:61cd96ad responses:3ca57e4f sum:0b052425";
    MarkAsRead "POST /api/v1/NewsFeed/{newsFeedItemId}/Read v1NewsFeedItem_MarkAsRead path:required:int32:newsFeedItemId headers:f9ca0ff2 responses:5cd2bdb7 sum:e565099e";
} }
