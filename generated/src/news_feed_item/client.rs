// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{Mode, NewsFeedItem, NewsFeedItemWithLinks, ODataSlimResponse, Output};
use crate::CallWithOptions;

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

    /// Returns rows about every item of a news feed, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/NewsFeed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_GetAll.html)
    /// - `$filter` (query, optional), text: Condition that rows must meet, made of columns, operators and values,
    ///   joined by `and` or `or`.
    /// - `$orderBy` (query, optional), text: Columns to sort by, separated by commas, each with an optional asc or
    ///   desc.
    /// - `$entities` (query, optional), text: Kinds of rows to include, as entity names separated by commas;
    ///   newsfeeditem by default.
    /// - `$top` (query, optional), `i32`: Largest number of rows to return.
    /// - `$skip` (query, optional), `i32`: Rows to leave out before the first that is returned, for paging.
    /// - `$mode` (query, optional), [`Mode`](crate::types::Mode): `Slim` gives only the display value of each column,
    ///   `Full` also the raw value and display hints; the vendor does not describe `Wide`.
    /// - `$options` (query, optional), text: Settings that this archive provider understands, such as GrandTotal=true.
    /// - `$context` (query, optional), text: Extra text that this archive provider reads; most ignore it.
    /// - `$format` (query, optional), text: Format of the response, JSON or XML; overrides the Accept header.
    /// - `$jsonSafe` (query, optional), `bool`: Replaces every character of column names that is not safe in JSON names
    ///   by an underscore.
    /// - `$output` (query, optional), [`Output`](crate::types::Output): In SLIM mode, whether booleans come back as
    ///   true and false (Logical) or as icon hints (Display). Dates are ISO text either way.
    /// - rows of the archive `NewsFeedItem`, whose columns the feature `archive-news-feed-item` brings, as in
    ///   `$select=newsFeedItemId,title`, `$filter=title begins 'A'` and `$orderBy=title`.
    /// - returns 200 with [`ODataSlimResponse`](crate::types::ODataSlimResponse).
    ///
    /// ```no_run
    /// # #[cfg(feature = "archive-news-feed-item")]
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// use superoffice::archives::{Query, news_feed_item};
    ///
    /// let query = Query::new()
    ///     .select((news_feed_item::NEWS_FEED_ITEM_ID, news_feed_item::TITLE))
    ///     .filter(news_feed_item::TITLE.begins("A"))
    ///     .order_by(news_feed_item::TITLE.asc());
    /// let response = client.news_feed_item().get_all().with_query(&query).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedItem_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, ODataSlimResponse> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores a piece of news, publishes it to the given users, groups or everybody, and returns it.
    ///
    /// `POST /api/v1/NewsFeed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_PostNewsFeedItem.html)
    /// - `toAssociateIds` (query, optional), list of `i32`: Keys of the users who get the news item.
    /// - `toGroupIds` (query, optional), list of `i32`: Keys of the user groups whose members get the news item, as the
    ///   groups are when it is posted.
    /// - `toAll` (query, optional), `bool`: Whether the item goes to all users, namely those who exist when it is
    ///   posted.
    /// - body, [`NewsFeedItem`](crate::types::NewsFeedItem).
    /// - returns 200 with [`NewsFeedItem`](crate::types::NewsFeedItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::NewsFeedItem::new().set_from_name("Example");
    /// let response = client.news_feed_item().post_news_feed_item(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedItem_PostNewsFeedItem")]
    #[inline]
    pub fn post_news_feed_item(self, body: &NewsFeedItem) -> PostNewsFeedItemCall<'c, NewsFeedItem> {
        self.call(Op::PostNewsFeedItem, &[]).body(View::Carrier(body)).into()
    }

    /// Returns one item of a news feed by its key, with links to related resources. An unknown key gives 404.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `GET /api/v1/NewsFeed/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_GetNewsFeedItem.html)
    /// - `id` (path), `i32`: Key of the item of a news feed that is returned.
    /// - returns 200 with [`NewsFeedItemWithLinks`](crate::types::NewsFeedItemWithLinks).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.news_feed_item().get_news_feed_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedItem_GetNewsFeedItem")]
    #[inline]
    pub fn get_news_feed_item(self, id: i32) -> Call<'c, NewsFeedItemWithLinks, Select> {
        self.call(Op::GetNewsFeedItem, &[View::I32(id)])
    }

    /// Removes an item of a news feed by its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `DELETE /api/v1/NewsFeed/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_DeleteNewsFeedItem.html)
    /// - `id` (path), `i32`: Key of the item of a news feed that is removed.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.news_feed_item().delete_news_feed_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedItem_DeleteNewsFeedItem")]
    #[inline]
    pub fn delete_news_feed_item(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteNewsFeedItem, &[View::I32(id)])
    }

    /// Marks a piece of news as handled for all users, so that it can be removed from the feed. The response is a
    /// boolean whose meaning is not documented.
    ///
    /// `POST /api/v1/NewsFeed/{newsFeedItemId}/Handled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_MarkAsHandled.html)
    /// - `newsFeedItemId` (path), `i32`: Key of the news item to mark as handled.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.news_feed_item().mark_as_handled(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedItem_MarkAsHandled")]
    #[inline]
    pub fn mark_as_handled(self, news_feed_item_id: i32) -> Call<'c, bool> {
        self.call(Op::MarkAsHandled, &[View::I32(news_feed_item_id)])
    }

    /// Marks for all users that somebody is working on a piece of news, so that others do not start on it too. The
    /// response is a boolean whose meaning is not documented.
    ///
    /// `POST /api/v1/NewsFeed/{newsFeedItemId}/Handling`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_StartHandling.html)
    /// - `newsFeedItemId` (path), `i32`: Key of the news item that the user begins to work on.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.news_feed_item().start_handling(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedItem_StartHandling")]
    #[inline]
    pub fn start_handling(self, news_feed_item_id: i32) -> Call<'c, bool> {
        self.call(Op::StartHandling, &[View::I32(news_feed_item_id)])
    }

    /// Marks a piece of news as read by the caller.
    ///
    /// `POST /api/v1/NewsFeed/{newsFeedItemId}/Read`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_MarkAsRead.html)
    /// - `newsFeedItemId` (path), `i32`: Key of the news item to mark as read.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.news_feed_item().mark_as_read(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedItem_MarkAsRead")]
    #[inline]
    pub fn mark_as_read(self, news_feed_item_id: i32) -> Call<'c, ()> {
        self.call(Op::MarkAsRead, &[View::I32(news_feed_item_id)])
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](NewsFeedItemClient::get_all), with its options.
    GetAllCall<A> = CallWithOptions Rows GetAllOptions {
        /// Condition that rows must meet, made of columns, operators and values, joined by `and` or `or`.
        filter String = "$filter";
        /// Columns to sort by, separated by commas, each with an optional asc or desc.
        order_by String = "$orderBy";
        /// Kinds of rows to include, as entity names separated by commas; newsfeeditem by default.
        entities String = "$entities";
        /// Largest number of rows to return.
        top i32 = "$top";
        /// Rows to leave out before the first that is returned, for paging.
        skip i32 = "$skip";
        /// `Slim` gives only the display value of each column, `Full` also the raw value and display hints; the vendor
        /// does not describe `Wide`.
        mode Mode = "$mode";
        /// Settings that this archive provider understands, such as GrandTotal=true.
        options String = "$options";
        /// Extra text that this archive provider reads; most ignore it.
        context String = "$context";
        /// Format of the response, JSON or XML; overrides the Accept header.
        format String = "$format";
        /// Replaces every character of column names that is not safe in JSON names by an underscore.
        json_safe bool = "$jsonSafe";
        /// In SLIM mode, whether booleans come back as true and false (Logical) or as icon hints (Display). Dates are
        /// ISO text either way.
        output Output = "$output";
    }
}

pagewire_runtime::call! {
    /// The call of [`post_news_feed_item`](NewsFeedItemClient::post_news_feed_item), with its options.
    PostNewsFeedItemCall = CallWithOptions NoSelect PostNewsFeedItemOptions {
        /// Keys of the users who get the news item.
        to_associate_ids Vec<i32> = "toAssociateIds";
        /// Keys of the user groups whose members get the news item, as the groups are when it is posted.
        to_group_ids Vec<i32> = "toGroupIds";
        /// Whether the item goes to all users, namely those who exist when it is posted.
        to_all bool = "toAll";
    }
}
