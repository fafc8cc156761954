// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{Mode, NewsFeedItem, NewsFeedItemWithLinks, ODataSlimResponse, Output};

use super::operations::*;

/// Handlers of the tag `NewsFeedItem`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait NewsFeedItemServer: Send + Sync + 'static {
    /// Returns rows about every item of a news feed, with the chosen columns, filtered, sorted and paged.
    ///
    /// `GET /api/v1/NewsFeed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        filter: Option<String>,
        order_by: Option<String>,
        entities: Option<String>,
        top: Option<i32>,
        skip: Option<i32>,
        mode: Option<Mode>,
        options: Option<String>,
        context: Option<String>,
        format: Option<String>,
        json_safe: Option<bool>,
        output: Option<Output>,
    ) -> impl Future<Output = Result<Option<ODataSlimResponse>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores a piece of news, publishes it to the given users, groups or everybody, and returns it.
    ///
    /// `POST /api/v1/NewsFeed`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_PostNewsFeedItem.html)
    fn post_news_feed_item<'a>(
        &'a self,
        cx: &'a server::Context,
        to_associate_ids: Vec<i32>,
        to_group_ids: Vec<i32>,
        to_all: Option<bool>,
        body: NewsFeedItem,
    ) -> impl Future<Output = Result<Option<NewsFeedItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of a news feed by its key, with links to related resources.
    ///
    /// `GET /api/v1/NewsFeed/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_GetNewsFeedItem.html)
    fn get_news_feed_item<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<NewsFeedItemWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Removes an item of a news feed by its key.
    ///
    /// `DELETE /api/v1/NewsFeed/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_DeleteNewsFeedItem.html)
    fn delete_news_feed_item<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a piece of news as handled for all users, so that it can be removed from the feed.
    ///
    /// `POST /api/v1/NewsFeed/{newsFeedItemId}/Handled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_MarkAsHandled.html)
    fn mark_as_handled<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item_id: i32,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks for all users that somebody is working on a piece of news, so that others do not start on it too.
    ///
    /// `POST /api/v1/NewsFeed/{newsFeedItemId}/Handling`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_StartHandling.html)
    fn start_handling<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item_id: i32,
    ) -> impl Future<Output = Result<bool, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks a piece of news as read by the caller.
    ///
    /// `POST /api/v1/NewsFeed/{newsFeedItemId}/Read`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/NewsFeedItem/v1NewsFeedItem_MarkAsRead.html)
    fn mark_as_read<'a>(
        &'a self,
        cx: &'a server::Context,
        news_feed_item_id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `NewsFeedItem`, served by `api`.
pub fn routes(api: impl NewsFeedItemServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`NewsFeedItemServer`] that goes with an operation.
fn dispatch<'a, T: NewsFeedItemServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetAll) => server::respond(
            cx,
            api.get_all(
                cx,
                take!(input.query("$filter")),
                take!(input.query("$orderBy")),
                take!(input.query("$entities")),
                take!(input.query("$top")),
                take!(input.query("$skip")),
                take!(input.query("$mode")),
                take!(input.query("$options")),
                take!(input.query("$context")),
                take!(input.query("$format")),
                take!(input.query("$jsonSafe")),
                take!(input.query("$output")),
            ),
        ),
        Some(Op::PostNewsFeedItem) => server::respond(
            cx,
            api.post_news_feed_item(
                cx,
                take!(input.repeated("toAssociateIds")),
                take!(input.repeated("toGroupIds")),
                take!(input.query("toAll")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetNewsFeedItem) => server::respond(cx, api.get_news_feed_item(cx, take!(input.path("id")))),
        Some(Op::DeleteNewsFeedItem) => server::respond(cx, api.delete_news_feed_item(cx, take!(input.path("id")))),
        Some(Op::MarkAsHandled) => server::respond(cx, api.mark_as_handled(cx, take!(input.path("newsFeedItemId")))),
        Some(Op::StartHandling) => server::respond(cx, api.start_handling(cx, take!(input.path("newsFeedItemId")))),
        Some(Op::MarkAsRead) => server::respond(cx, api.mark_as_read(cx, take!(input.path("newsFeedItemId")))),
        None => return Err(server::Error::not_implemented()),
    })
}
