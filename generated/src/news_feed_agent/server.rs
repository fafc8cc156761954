// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{GetNewsItemsForUserRequest, NewsFeedItem};

use super::operations::*;

/// Handlers of the tag `NewsFeed_Agent`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait NewsFeedAgentServer: Send + Sync + 'static {
    /// Returns a new item of a news feed with the default values of the server; nothing is stored until it is posted.
    ///
    /// `POST /api/v1/Agents/NewsFeed/CreateDefaultNewsFeedItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_CreateDefaultNewsFeedItem.html)
    fn create_default_news_feed_item<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<NewsFeedItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes an item of a news feed by its key.
    ///
    /// `POST /api/v1/Agents/NewsFeed/DeleteNewsFeedItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_DeleteNewsFeedItem.html)
    fn delete_news_feed_item<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of a news feed, looked up by its key.
    ///
    /// `POST /api/v1/Agents/NewsFeed/GetNewsFeedItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_GetNewsFeedItem.html)
    fn get_news_feed_item<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item_id: i32,
    ) -> impl Future<Output = Result<Option<NewsFeedItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns several items of the news feed, by their keys.
    ///
    /// `POST /api/v1/Agents/NewsFeed/GetNewsFeedItemsById`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_GetNewsFeedItemsById.html)
    fn get_news_feed_items_by_id<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item_ids: Option<Vec<i32>>,
    ) -> impl Future<Output = Result<Vec<NewsFeedItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the news feed items of one user between two dates, in pages given by `Top` and `Skip`.
    ///
    /// `POST /api/v1/Agents/NewsFeed/GetNewsItemsForUser`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_GetNewsItemsForUser.html)
    fn get_news_items_for_user<'a>(
        &'a self,
        cx: &'a server::Context,
        body: GetNewsItemsForUserRequest,
    ) -> impl Future<Output = Result<Vec<NewsFeedItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks an item of the news feed as handled for all users, which allows it to be removed from the feed.
    ///
    /// `POST /api/v1/Agents/NewsFeed/MarkAsHandled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_MarkAsHandled.html)
    fn mark_as_handled<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks an item of the news feed as read for the calling user, so that clients no longer show it in bold.
    ///
    /// `POST /api/v1/Agents/NewsFeed/MarkAsRead`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_MarkAsRead.html)
    fn mark_as_read<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item_id: Option<i32>,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a new item and publishes it in the news feeds of the given users, of the members of the given user
    /// groups, or of everybody.
    ///
    /// `POST /api/v1/Agents/NewsFeed/PostNewsFeedItem`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_PostNewsFeedItem.html)
    fn post_news_feed_item<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item: Option<NewsFeedItem>,
        to_associate_ids: Option<Vec<i32>>,
        to_group_ids: Option<Vec<i32>>,
        to_all: Option<bool>,
    ) -> impl Future<Output = Result<Option<NewsFeedItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks an item of the news feed as being worked on, so that no other user starts on it too.
    ///
    /// `POST /api/v1/Agents/NewsFeed/StartHandling`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/agent/NewsFeed_Agent/v1NewsFeedAgent_StartHandling.html)
    fn start_handling<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item_id: Option<i32>,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `NewsFeed_Agent`, served by `api`.
pub fn routes(api: impl NewsFeedAgentServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`NewsFeedAgentServer`] that goes with an operation.
fn dispatch<'a, T: NewsFeedAgentServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::CreateDefaultNewsFeedItem) => server::respond(cx, api.create_default_news_feed_item(cx)),
        Some(Op::DeleteNewsFeedItem) => server::respond(
            cx,
            api.delete_news_feed_item(cx, take!(input.required("newsFeedItemId"))),
        ),
        Some(Op::GetNewsFeedItem) => server::respond(
            cx,
            api.get_news_feed_item(cx, take!(input.required("newsFeedItemId"))),
        ),
        Some(Op::GetNewsFeedItemsById) => {
            let mut news_feed_item_ids = None;
            take!(input.arguments(&mut [&mut news_feed_item_ids]));
            server::respond(cx, api.get_news_feed_items_by_id(cx, news_feed_item_ids))
        }
        Some(Op::GetNewsItemsForUser) => server::respond(cx, api.get_news_items_for_user(cx, take!(input.body()))),
        Some(Op::MarkAsHandled) => {
            let mut news_feed_item_id = None;
            take!(input.arguments(&mut [&mut news_feed_item_id]));
            server::respond(cx, api.mark_as_handled(cx, news_feed_item_id))
        }
        Some(Op::MarkAsRead) => {
            let mut news_feed_item_id = None;
            take!(input.arguments(&mut [&mut news_feed_item_id]));
            server::respond(cx, api.mark_as_read(cx, news_feed_item_id))
        }
        Some(Op::PostNewsFeedItem) => {
            let mut news_feed_item = None;
            let mut to_associate_ids = None;
            let mut to_group_ids = None;
            let mut to_all = None;
            take!(input.arguments(&mut [&mut news_feed_item, &mut to_associate_ids, &mut to_group_ids, &mut to_all]));
            server::respond(cx, api.post_news_feed_item(cx, news_feed_item, to_associate_ids, to_group_ids, to_all))
        }
        Some(Op::StartHandling) => {
            let mut news_feed_item_id = None;
            take!(input.arguments(&mut [&mut news_feed_item_id]));
            server::respond(cx, api.start_handling(cx, news_feed_item_id))
        }
        None => return Err(server::Error::not_implemented()),
    })
}
