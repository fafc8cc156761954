// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_ReasonSold`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListReasonSoldServer: Send + Sync + 'static {
    /// Returns the definition of the "reason sold" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ReasonSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "reason sold" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ReasonSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "reason sold" list.
    ///
    /// `GET /api/v1/List/ReasonSold/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetReasonSoldHeadings.html)
    fn get_reason_sold_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "reason sold" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ReasonSold/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutReasonSoldHeadings.html)
    fn put_reason_sold_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "reason sold" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ReasonSold/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PostReasonSoldHeading.html)
    fn post_reason_sold_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "reason sold" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ReasonSold/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_DeleteReasonSoldHeadings.html)
    fn delete_reason_sold_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "reason sold" list, without headings.
    ///
    /// `GET /api/v1/List/ReasonSold/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "reason sold" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ReasonSold/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutAllReasonSold.html)
    fn put_all_reason_sold<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "reason sold" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ReasonSold/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PostReasonSold.html)
    fn post_reason_sold<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "reason sold" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ReasonSold/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_DeleteAllReasonSold.html)
    fn delete_all_reason_sold<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "reason sold" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ReasonSold/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_CreateDefaultReasonSold.html)
    fn create_default_reason_sold<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "reason sold" list by its key.
    ///
    /// `GET /api/v1/List/ReasonSold/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetReasonSold.html)
    fn get_reason_sold<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "reason sold" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ReasonSold/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutReasonSold.html)
    fn put_reason_sold<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "reason sold" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ReasonSold/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_DeleteReasonSold.html)
    fn delete_reason_sold<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "reason sold" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ReasonSold/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetReasonSoldHeadingsForListItem.html)
    fn get_reason_sold_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "reason sold" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ReasonSold/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutReasonSoldHeadingsForListItem.html)
    fn put_reason_sold_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "reason sold" list.
    ///
    /// `GET /api/v1/List/ReasonSold/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetReasonSoldUserGroupsForListItem.html)
    fn get_reason_sold_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "reason sold" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/ReasonSold/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutReasonSoldUserGroupsForListItem.html)
    fn put_reason_sold_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "reason sold" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ReasonSold/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ReasonSold`, served by `api`.
pub fn routes(api: impl ListReasonSoldServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListReasonSoldServer`] that goes with an operation.
fn dispatch<'a, T: ListReasonSoldServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetReasonSoldHeadings) => server::respond(cx, api.get_reason_sold_headings(cx)),
        Some(Op::PutReasonSoldHeadings) => server::respond(cx, api.put_reason_sold_headings(cx, take!(input.body()))),
        Some(Op::PostReasonSoldHeading) => server::respond(cx, api.post_reason_sold_heading(cx, take!(input.body()))),
        Some(Op::DeleteReasonSoldHeadings) => server::respond(cx, api.delete_reason_sold_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllReasonSold) => server::respond(cx, api.put_all_reason_sold(cx, take!(input.body()))),
        Some(Op::PostReasonSold) => server::respond(cx, api.post_reason_sold(cx, take!(input.body()))),
        Some(Op::DeleteAllReasonSold) => server::respond(cx, api.delete_all_reason_sold(cx)),
        Some(Op::CreateDefaultReasonSold) => server::respond(cx, api.create_default_reason_sold(cx)),
        Some(Op::GetReasonSold) => server::respond(cx, api.get_reason_sold(cx, take!(input.path("id")))),
        Some(Op::PutReasonSold) => server::respond(
            cx,
            api.put_reason_sold(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteReasonSold) => server::respond(cx, api.delete_reason_sold(cx, take!(input.path("id")))),
        Some(Op::GetReasonSoldHeadingsForListItem) => server::respond(
            cx,
            api.get_reason_sold_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutReasonSoldHeadingsForListItem) => server::respond(
            cx,
            api.put_reason_sold_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetReasonSoldUserGroupsForListItem) => server::respond(
            cx,
            api.get_reason_sold_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutReasonSoldUserGroupsForListItem) => server::respond(
            cx,
            api.put_reason_sold_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
