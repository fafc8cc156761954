// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_ReasonStalled`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListReasonStalledServer: Send + Sync + 'static {
    /// Returns the definition of the "reason stalled" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "reason stalled" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "reason stalled" list.
    ///
    /// `GET /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledHeadings.html)
    fn get_reason_stalled_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "reason stalled" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledHeadings.html)
    fn put_reason_stalled_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "reason stalled" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PostReasonStalledHeading.html)
    fn post_reason_stalled_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "reason stalled" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteReasonStalledHeadings.html)
    fn delete_reason_stalled_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "reason stalled" list, without headings.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "reason stalled" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutAllReasonStalled.html)
    fn put_all_reason_stalled<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "reason stalled" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PostReasonStalled.html)
    fn post_reason_stalled<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "reason stalled" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteAllReasonStalled.html)
    fn delete_all_reason_stalled<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "reason stalled" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_CreateDefaultReasonStalled.html)
    fn create_default_reason_stalled<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "reason stalled" list by its key.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalled.html)
    fn get_reason_stalled<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "reason stalled" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalled.html)
    fn put_reason_stalled<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "reason stalled" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ReasonStalled/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteReasonStalled.html)
    fn delete_reason_stalled<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "reason stalled" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledHeadingsForListItem.html)
    fn get_reason_stalled_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "reason stalled" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledHeadingsForListItem.html)
    fn put_reason_stalled_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "reason stalled" list.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledUserGroupsForListItem.html)
    fn get_reason_stalled_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "reason stalled" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledUserGroupsForListItem.html)
    fn put_reason_stalled_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "reason stalled" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ReasonStalled/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ReasonStalled`, served by `api`.
pub fn routes(api: impl ListReasonStalledServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListReasonStalledServer`] that goes with an operation.
fn dispatch<'a, T: ListReasonStalledServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetReasonStalledHeadings) => server::respond(cx, api.get_reason_stalled_headings(cx)),
        Some(Op::PutReasonStalledHeadings) => server::respond(
            cx,
            api.put_reason_stalled_headings(cx, take!(input.body())),
        ),
        Some(Op::PostReasonStalledHeading) => server::respond(
            cx,
            api.post_reason_stalled_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteReasonStalledHeadings) => server::respond(cx, api.delete_reason_stalled_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllReasonStalled) => server::respond(cx, api.put_all_reason_stalled(cx, take!(input.body()))),
        Some(Op::PostReasonStalled) => server::respond(cx, api.post_reason_stalled(cx, take!(input.body()))),
        Some(Op::DeleteAllReasonStalled) => server::respond(cx, api.delete_all_reason_stalled(cx)),
        Some(Op::CreateDefaultReasonStalled) => server::respond(cx, api.create_default_reason_stalled(cx)),
        Some(Op::GetReasonStalled) => server::respond(cx, api.get_reason_stalled(cx, take!(input.path("id")))),
        Some(Op::PutReasonStalled) => server::respond(
            cx,
            api.put_reason_stalled(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteReasonStalled) => server::respond(cx, api.delete_reason_stalled(cx, take!(input.path("id")))),
        Some(Op::GetReasonStalledHeadingsForListItem) => server::respond(
            cx,
            api.get_reason_stalled_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutReasonStalledHeadingsForListItem) => server::respond(
            cx,
            api.put_reason_stalled_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetReasonStalledUserGroupsForListItem) => server::respond(
            cx,
            api.get_reason_stalled_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutReasonStalledUserGroupsForListItem) => server::respond(
            cx,
            api.put_reason_stalled_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
