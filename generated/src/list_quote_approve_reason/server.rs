// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_QuoteApproveReason`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListQuoteApproveReasonServer: Send + Sync + 'static {
    /// Returns the definition of the "quote approve reason" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/QuoteApproveReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "quote approve reason" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "quote approve reason" list.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReasonHeadings.html)
    fn get_quote_approve_reason_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "quote approve reason" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReasonHeadings.html)
    fn put_quote_approve_reason_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "quote approve reason" list and returns it with its key.
    ///
    /// `POST /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PostQuoteApproveReasonHeading.html)
    fn post_quote_approve_reason_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "quote approve reason" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_DeleteQuoteApproveReasonHeadings.html)
    fn delete_quote_approve_reason_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "quote approve reason" list, without headings.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "quote approve reason" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutAllQuoteApproveReason.html)
    fn put_all_quote_approve_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "quote approve reason" list and returns it with its key.
    ///
    /// `POST /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PostQuoteApproveReason.html)
    fn post_quote_approve_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "quote approve reason" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_DeleteAllQuoteApproveReason.html)
    fn delete_all_quote_approve_reason<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "quote approve reason" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_CreateDefaultQuoteApproveReason.html)
    fn create_default_quote_approve_reason<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "quote approve reason" list by its key.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReason.html)
    fn get_quote_approve_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "quote approve reason" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReason.html)
    fn put_quote_approve_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "quote approve reason" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/QuoteApproveReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_DeleteQuoteApproveReason.html)
    fn delete_quote_approve_reason<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "quote approve reason" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReasonHeadingsForListItem.html)
    fn get_quote_approve_reason_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "quote approve reason" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReasonHeadingsForListItem.html)
    fn put_quote_approve_reason_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "quote approve reason" list.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReasonUserGroupsForListItem.html)
    fn get_quote_approve_reason_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "quote approve reason" list, by the `Selected` flags of the groups
    /// given, and returns the groups.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReasonUserGroupsForListItem.html)
    fn put_quote_approve_reason_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "quote approve reason" list as clients show it: with headings, icons and only what the user group of
    /// the caller sees.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_QuoteApproveReason`, served by `api`.
pub fn routes(api: impl ListQuoteApproveReasonServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListQuoteApproveReasonServer`] that goes with an operation.
fn dispatch<'a, T: ListQuoteApproveReasonServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetQuoteApproveReasonHeadings) => server::respond(cx, api.get_quote_approve_reason_headings(cx)),
        Some(Op::PutQuoteApproveReasonHeadings) => server::respond(
            cx,
            api.put_quote_approve_reason_headings(cx, take!(input.body())),
        ),
        Some(Op::PostQuoteApproveReasonHeading) => server::respond(
            cx,
            api.post_quote_approve_reason_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteQuoteApproveReasonHeadings) => server::respond(cx, api.delete_quote_approve_reason_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllQuoteApproveReason) => server::respond(
            cx,
            api.put_all_quote_approve_reason(cx, take!(input.body())),
        ),
        Some(Op::PostQuoteApproveReason) => server::respond(cx, api.post_quote_approve_reason(cx, take!(input.body()))),
        Some(Op::DeleteAllQuoteApproveReason) => server::respond(cx, api.delete_all_quote_approve_reason(cx)),
        Some(Op::CreateDefaultQuoteApproveReason) => server::respond(cx, api.create_default_quote_approve_reason(cx)),
        Some(Op::GetQuoteApproveReason) => server::respond(
            cx,
            api.get_quote_approve_reason(cx, take!(input.path("id"))),
        ),
        Some(Op::PutQuoteApproveReason) => server::respond(
            cx,
            api.put_quote_approve_reason(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteQuoteApproveReason) => server::respond(
            cx,
            api.delete_quote_approve_reason(cx, take!(input.path("id"))),
        ),
        Some(Op::GetQuoteApproveReasonHeadingsForListItem) => server::respond(
            cx,
            api.get_quote_approve_reason_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutQuoteApproveReasonHeadingsForListItem) => server::respond(
            cx,
            api.put_quote_approve_reason_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetQuoteApproveReasonUserGroupsForListItem) => server::respond(
            cx,
            api.get_quote_approve_reason_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutQuoteApproveReasonUserGroupsForListItem) => server::respond(
            cx,
            api.put_quote_approve_reason_user_groups_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.body()),
            ),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
