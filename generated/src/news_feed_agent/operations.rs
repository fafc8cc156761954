// Made by `cargo run --release -p pagewire`; do not edit.

//! What a client and a server need to know of the operations without their types.

use pagewire_runtime::operations;

operations! { contract 1 "NewsFeed_Agent" crate::tables::SHARED {
    CreateDefaultNewsFeedItem "POST /api/v1/Agents/NewsFeed/CreateDefaultNewsFeedItem v1NewsFeedAgent_CreateDefaultNewsFeedItem headers:61cd96ad responses:3ca57e4f sum:202a6e49";
    DeleteNewsFeedItem "POST /api/v1/Agents/NewsFeed/DeleteNewsFeedItem v1NewsFeedAgent_DeleteNewsFeedItem query:required:int32:newsFeedItemId headers:f9ca0ff2 responses:5cd2bdb7 sum:428f24bb";
    GetNewsFeedItem "POST /api/v1/Agents/NewsFeed/GetNewsFeedItem v1NewsFeedAgent_GetNewsFeedItem reads query:required:int32:newsFeedItemId query:optional:text:$select headers:61cd96ad responses:3ca57e4f sum:3077ee9a";
    GetNewsFeedItemsById "POST /api/v1/Agents/NewsFeed/GetNewsFeedItemsById v1NewsFeedAgent_GetNewsFeedItemsById reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:GetNewsFeedItemsByIdRequest field:NewsFeedItemIds sum:85977634";
    GetNewsItemsForUser "POST /api/v1/Agents/NewsFeed/GetNewsItemsForUser v1NewsFeedAgent_GetNewsItemsForUser reads query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f sum:29439b3e";
    MarkAsHandled "POST /api/v1/Agents/NewsFeed/MarkAsHandled v1NewsFeedAgent_MarkAsHandled query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:MarkAsHandledRequest field:NewsFeedItemId sum:d3b831b6";
    MarkAsRead "POST /api/v1/Agents/NewsFeed/MarkAsRead v1NewsFeedAgent_MarkAsRead query:optional:text:$select headers:f9ca0ff2 request:20d8cbe6 responses:5cd2bdb7 body:NewsFeed_MarkAsReadRequest field:NewsFeedItemId sum:65b02dfc";
    PostNewsFeedItem "POST /api/v1/Agents/NewsFeed/PostNewsFeedItem v1NewsFeedAgent_PostNewsFeedItem query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:PostNewsFeedItemRequest field:NewsFeedItem field:ToAssociateIds field:ToGroupIds field:ToAll sum:dc127860";
    StartHandling "POST /api/v1/Agents/NewsFeed/StartHandling v1NewsFeedAgent_StartHandling query:optional:text:$select headers:61cd96ad request:20d8cbe6 responses:3ca57e4f body:StartHandlingRequest field:NewsFeedItemId sum:18e9a35a";
} }
