// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_MrMrs`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListMrMrsServer: Send + Sync + 'static {
    /// Returns the definition of the "form of address" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/MrMrs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "form of address" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/MrMrs`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "form of address" list.
    ///
    /// `GET /api/v1/List/MrMrs/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMrMrsHeadings.html)
    fn get_mr_mrs_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "form of address" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/MrMrs/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutMrMrsHeadings.html)
    fn put_mr_mrs_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "form of address" list and returns it with its key.
    ///
    /// `POST /api/v1/List/MrMrs/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PostMrMrsHeading.html)
    fn post_mr_mrs_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "form of address" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/MrMrs/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_DeleteMrMrsHeadings.html)
    fn delete_mr_mrs_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "form of address" list, without headings.
    ///
    /// `GET /api/v1/List/MrMrs/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "form of address" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/MrMrs/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutAllMrMrs.html)
    fn put_all_mr_mrs<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "form of address" list and returns it with its key.
    ///
    /// `POST /api/v1/List/MrMrs/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PostMrMrs.html)
    fn post_mr_mrs<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "form of address" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/MrMrs/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_DeleteAllMrMrs.html)
    fn delete_all_mr_mrs<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "form of address" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/MrMrs/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_CreateDefaultMrMrs.html)
    fn create_default_mr_mrs<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "form of address" list by its key.
    ///
    /// `GET /api/v1/List/MrMrs/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMrMrs.html)
    fn get_mr_mrs<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "form of address" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/MrMrs/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutMrMrs.html)
    fn put_mr_mrs<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "form of address" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/MrMrs/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_DeleteMrMrs.html)
    fn delete_mr_mrs<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "form of address" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/MrMrs/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMrMrsHeadingsForListItem.html)
    fn get_mr_mrs_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "form of address" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/MrMrs/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutMrMrsHeadingsForListItem.html)
    fn put_mr_mrs_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "form of address" list.
    ///
    /// `GET /api/v1/List/MrMrs/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMrMrsUserGroupsForListItem.html)
    fn get_mr_mrs_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "form of address" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/MrMrs/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_PutMrMrsUserGroupsForListItem.html)
    fn put_mr_mrs_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "form of address" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/MrMrs/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_MrMrs/v1MrMrsList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_MrMrs`, served by `api`.
pub fn routes(api: impl ListMrMrsServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListMrMrsServer`] that goes with an operation.
fn dispatch<'a, T: ListMrMrsServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetMrMrsHeadings) => server::respond(cx, api.get_mr_mrs_headings(cx)),
        Some(Op::PutMrMrsHeadings) => server::respond(cx, api.put_mr_mrs_headings(cx, take!(input.body()))),
        Some(Op::PostMrMrsHeading) => server::respond(cx, api.post_mr_mrs_heading(cx, take!(input.body()))),
        Some(Op::DeleteMrMrsHeadings) => server::respond(cx, api.delete_mr_mrs_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllMrMrs) => server::respond(cx, api.put_all_mr_mrs(cx, take!(input.body()))),
        Some(Op::PostMrMrs) => server::respond(cx, api.post_mr_mrs(cx, take!(input.body()))),
        Some(Op::DeleteAllMrMrs) => server::respond(cx, api.delete_all_mr_mrs(cx)),
        Some(Op::CreateDefaultMrMrs) => server::respond(cx, api.create_default_mr_mrs(cx)),
        Some(Op::GetMrMrs) => server::respond(cx, api.get_mr_mrs(cx, take!(input.path("id")))),
        Some(Op::PutMrMrs) => server::respond(cx, api.put_mr_mrs(cx, take!(input.path("id")), take!(input.body()))),
        Some(Op::DeleteMrMrs) => server::respond(cx, api.delete_mr_mrs(cx, take!(input.path("id")))),
        Some(Op::GetMrMrsHeadingsForListItem) => server::respond(
            cx,
            api.get_mr_mrs_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.query("showDeleted"))),
        ),
        Some(Op::PutMrMrsHeadingsForListItem) => server::respond(
            cx,
            api.put_mr_mrs_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMrMrsUserGroupsForListItem) => server::respond(
            cx,
            api.get_mr_mrs_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutMrMrsUserGroupsForListItem) => server::respond(
            cx,
            api.put_mr_mrs_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
