// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Mode, NewsFeedItem, NewsFeedItemWithLinks, ODataSlimResponse, Output};

use super::operations::*;

/// Calls of the tag `NewsFeedItem`.
#[derive(Clone, Copy, Debug)]
pub struct NewsFeedItemClient<'c>(&'c Client);

impl<'c> NewsFeedItemClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get all.
    ///
    /// `GET /api/v1/NewsFeed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_GetAll.html)
    /// - `$filter` (query, optional), text: Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, each with `asc` or `desc` if need be.
    /// - `$entities` (query, optional), text: Kinds of entities to include, separated by commas.
    /// - `$top` (query, optional), `i32`: Most rows in one answer.
    /// - `$skip` (query, optional), `i32`: Rows to leave out at the start.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): How much of each column to return.
    /// - `$options` (query, optional), text: Options of the archive provider.
    /// - `$context` (query, optional), text: Context that the archive provider understands.
    /// - `$format` (query, optional), text: Format of the answer; wins over the `Accept` header.
    /// - `$jsonSafe` (query, optional), `bool`: Whether column names are made safe for use as identifiers.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): Whether booleans come as values or as they are
    ///   displayed.
    /// - answers 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.news_feed_item().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Post news feed item.
    ///
    /// `POST /api/v1/NewsFeed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_PostNewsFeedItem.html)
    /// - `toAssociateIds` (query, optional), list of `i32`.
    /// - `toGroupIds` (query, optional), list of `i32`.
    /// - `toAll` (query, optional), `bool`.
    /// - body, [`NewsFeedItem`](crate::types::NewsFeedItem).
    /// - answers 200 with [`NewsFeedItem`](crate::types::NewsFeedItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.news_feed_item().post_news_feed_item(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_news_feed_item(self, body: &NewsFeedItem) -> PostNewsFeedItemCall<'c, NewsFeedItem> {
        self.call(Op::PostNewsFeedItem, &[]).body(View::Carrier(body)).into()
    }

    /// Get news feed item.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/NewsFeed/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_GetNewsFeedItem.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`NewsFeedItemWithLinks`](crate::types::NewsFeedItemWithLinks).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.news_feed_item().get_news_feed_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_news_feed_item(self, id: i32) -> Call<'c, NewsFeedItemWithLinks, Select> {
        self.call(Op::GetNewsFeedItem, &[View::I32(id)])
    }

    /// Delete news feed item.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/NewsFeed/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_DeleteNewsFeedItem.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.news_feed_item().delete_news_feed_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_news_feed_item(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteNewsFeedItem, &[View::I32(id)])
    }

    /// Mark as handled.
    ///
    /// `POST /api/v1/NewsFeed/{newsFeedItemId}/Handled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_MarkAsHandled.html)
    /// - `newsFeedItemId` (path), `i32`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.news_feed_item().mark_as_handled(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn mark_as_handled(self, news_feed_item_id: i32) -> Call<'c, bool> {
        self.call(Op::MarkAsHandled, &[View::I32(news_feed_item_id)])
    }

    /// Start handling.
    ///
    /// `POST /api/v1/NewsFeed/{newsFeedItemId}/Handling`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_StartHandling.html)
    /// - `newsFeedItemId` (path), `i32`.
    /// - answers 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.news_feed_item().start_handling(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn start_handling(self, news_feed_item_id: i32) -> Call<'c, bool> {
        self.call(Op::StartHandling, &[View::I32(news_feed_item_id)])
    }

    /// Mark as read.
    ///
    /// `POST /api/v1/NewsFeed/{newsFeedItemId}/Read`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_MarkAsRead.html)
    /// - `newsFeedItemId` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.news_feed_item().mark_as_read(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn mark_as_read(self, news_feed_item_id: i32) -> Call<'c, ()> {
        self.call(Op::MarkAsRead, &[View::I32(news_feed_item_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](NewsFeedItemClient::get_all), with its options.
    GetAllCall Select superoffice_archive_options {
        /// Restriction on the rows, such as `status = 4 and whenRequested after '2022-01-31'`.
        filter String = "$filter";
        /// Columns to sort by, each with `asc` or `desc` if need be.
        order_by String = "$orderBy";
        /// Kinds of entities to include, separated by commas.
        entities String = "$entities";
        /// Most rows in one answer.
        top i32 = "$top";
        /// Rows to leave out at the start.
        skip i32 = "$skip";
        /// How much of each column to return.
        mode Mode = "$mode";
        /// Options of the archive provider.
        options String = "$options";
        /// Context that the archive provider understands.
        context String = "$context";
        /// Format of the answer; wins over the `Accept` header.
        format String = "$format";
        /// Whether column names are made safe for use as identifiers.
        json_safe bool = "$jsonSafe";
        /// Whether booleans come as values or as they are displayed.
        output Output = "$output";
    }
}

pagewire_runtime::call! {
    /// The call of [`post_news_feed_item`](NewsFeedItemClient::post_news_feed_item), with its options.
    PostNewsFeedItemCall NoSelect superoffice_options {
        /// The query parameter `toAssociateIds`.
        to_associate_ids Vec<i32> = "toAssociateIds";
        /// The query parameter `toGroupIds`.
        to_group_ids Vec<i32> = "toGroupIds";
        /// The query parameter `toAll`.
        to_all bool = "toAll";
    }
}
