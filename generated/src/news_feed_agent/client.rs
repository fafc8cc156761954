// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{GetNewsItemsForUserRequest, NewsFeedItem};

use super::operations::*;

/// Calls of the tag `NewsFeed_Agent`.
#[derive(Clone, Copy, Debug)]
pub struct NewsFeedAgentClient<'c>(&'c Client);

impl<'c> NewsFeedAgentClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns a new item of a news feed with the default values of the server; nothing is stored until it is posted.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NewsFeed/CreateDefaultNewsFeedItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_CreateDefaultNewsFeedItem.html)
    /// - returns 200 with [`NewsFeedItem`](crate::types::NewsFeedItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.news_feed_agent().create_default_news_feed_item().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedAgent_CreateDefaultNewsFeedItem")]
    #[inline]
    pub fn create_default_news_feed_item(self) -> Call<'c, NewsFeedItem> {
        self.call(Op::CreateDefaultNewsFeedItem, &[])
    }

    /// Removes an item of a news feed by its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NewsFeed/DeleteNewsFeedItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_DeleteNewsFeedItem.html)
    /// - `newsFeedItemId` (query), `i32`: Key of the item of a news feed to remove.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.news_feed_agent().delete_news_feed_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedAgent_DeleteNewsFeedItem")]
    #[inline]
    pub fn delete_news_feed_item(self, news_feed_item_id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteNewsFeedItem, &[]).query("newsFeedItemId", View::I32(news_feed_item_id))
    }

    /// Returns one item of a news feed, looked up by its key.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NewsFeed/GetNewsFeedItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_GetNewsFeedItem.html)
    /// - `newsFeedItemId` (query), `i32`: Key of the item of a news feed to return.
    /// - returns 200 with [`NewsFeedItem`](crate::types::NewsFeedItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.news_feed_agent().get_news_feed_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedAgent_GetNewsFeedItem")]
    #[inline]
    pub fn get_news_feed_item(self, news_feed_item_id: i32) -> Call<'c, NewsFeedItem, Select> {
        self.call(Op::GetNewsFeedItem, &[]).query("newsFeedItemId", View::I32(news_feed_item_id))
    }

    /// Returns several items of the news feed, by their keys. Items that the calling user may not see are left out.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NewsFeed/GetNewsFeedItemsById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_GetNewsFeedItemsById.html)
    /// - body, `GetNewsFeedItemsByIdRequest`.
    ///   - `NewsFeedItemIds`, list of `i32`: Keys of the news items; those that the caller may not see are left out of
    ///     the response.
    /// - returns 200 with list of [`NewsFeedItem`](crate::types::NewsFeedItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.news_feed_agent().get_news_feed_items_by_id(&[1]).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedAgent_GetNewsFeedItemsById")]
    #[inline]
    pub fn get_news_feed_items_by_id(self, news_feed_item_ids: &[i32]) -> Call<'c, Vec<NewsFeedItem>, Select> {
        self.call(Op::GetNewsFeedItemsById, &[]).arguments(&[View::List(&news_feed_item_ids)])
    }

    /// Returns the news feed items of one user between two dates, in pages given by `Top` and `Skip`. Items that the
    /// calling user may not see are left out.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NewsFeed/GetNewsItemsForUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_GetNewsItemsForUser.html)
    /// - body, [`GetNewsItemsForUserRequest`](crate::types::GetNewsItemsForUserRequest).
    /// - returns 200 with list of [`NewsFeedItem`](crate::types::NewsFeedItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::GetNewsItemsForUserRequest::new().set_associate_id(1).set_top(1);
    /// let response = client.news_feed_agent().get_news_items_for_user(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedAgent_GetNewsItemsForUser")]
    #[inline]
    pub fn get_news_items_for_user(self, body: &GetNewsItemsForUserRequest) -> Call<'c, Vec<NewsFeedItem>, Select> {
        self.call(Op::GetNewsItemsForUser, &[]).body(View::Carrier(body))
    }

    /// Marks an item of the news feed as handled for all users, which allows it to be removed from the feed. The
    /// response is a boolean whose meaning is not documented.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NewsFeed/MarkAsHandled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_MarkAsHandled.html)
    /// - body, `MarkAsHandledRequest`.
    ///   - `NewsFeedItemId`, `i32`: Key of the news item to mark as handled.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.news_feed_agent().mark_as_handled(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedAgent_MarkAsHandled")]
    #[inline]
    pub fn mark_as_handled(self, news_feed_item_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::MarkAsHandled, &[]).arguments(&[View::I32(news_feed_item_id)])
    }

    /// Marks an item of the news feed as read for the calling user, so that clients no longer show it in bold.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NewsFeed/MarkAsRead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_MarkAsRead.html)
    /// - body, `NewsFeed_MarkAsReadRequest`.
    ///   - `NewsFeedItemId`, `i32`: Key of the news item to mark as read.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.news_feed_agent().mark_as_read(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedAgent_MarkAsRead")]
    #[inline]
    pub fn mark_as_read(self, news_feed_item_id: i32) -> Call<'c, (), Select> {
        self.call(Op::MarkAsRead, &[]).arguments(&[View::I32(news_feed_item_id)])
    }

    /// Stores a new item and publishes it in the news feeds of the given users, of the members of the given user
    /// groups, or of everybody. Returns the item.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NewsFeed/PostNewsFeedItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_PostNewsFeedItem.html)
    /// - body, `PostNewsFeedItemRequest`.
    ///   - `NewsFeedItem`, [`NewsFeedItem`](crate::types::NewsFeedItem): News item to publish.
    ///   - `ToAssociateIds`, list of `i32`: Keys of the users (associates) who get the item.
    ///   - `ToGroupIds`, list of `i32`: Keys of the user groups whose members get the item.
    ///   - `ToAll`, `bool`: True if all users get the item.
    /// - returns 200 with [`NewsFeedItem`](crate::types::NewsFeedItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let news_feed_item = superoffice::types::NewsFeedItem::new().set_from_name("Example");
    /// let response = client.news_feed_agent().post_news_feed_item(&news_feed_item, &[1], &[1], true)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedAgent_PostNewsFeedItem")]
    #[inline]
    pub fn post_news_feed_item(
        self,
        news_feed_item: &NewsFeedItem,
        to_associate_ids: &[i32],
        to_group_ids: &[i32],
        to_all: bool,
    ) -> Call<'c, NewsFeedItem, Select> {
        self.call(Op::PostNewsFeedItem, &[])
            .arguments(
                &[
                    View::Carrier(news_feed_item),
                    View::List(&to_associate_ids),
                    View::List(&to_group_ids),
                    View::Bool(to_all),
                ],
            )
    }

    /// Marks an item of the news feed as being worked on, so that no other user starts on it too. The response is a
    /// boolean whose meaning is not documented.
    ///
    /// Experimental: it may change or disappear in any release, and is not meant for apps of partners.
    ///
    /// A call that takes longer than 2,000 ms counts as slow.
    ///
    /// `POST /api/v1/Agents/NewsFeed/StartHandling`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_StartHandling.html)
    /// - body, `StartHandlingRequest`.
    ///   - `NewsFeedItemId`, `i32`: Key of the news item that the user begins to work on.
    /// - returns 200 with `bool`.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.news_feed_agent().start_handling(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1NewsFeedAgent_StartHandling")]
    #[inline]
    pub fn start_handling(self, news_feed_item_id: i32) -> Call<'c, bool, Select> {
        self.call(Op::StartHandling, &[]).arguments(&[View::I32(news_feed_item_id)])
    }
}
