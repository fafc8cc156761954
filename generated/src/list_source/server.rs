// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Source`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListSourceServer: Send + Sync + 'static {
    /// Returns the definition of the "source" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Source`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "source" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Source`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "source" list.
    ///
    /// `GET /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSourceHeadings.html)
    fn get_source_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "source" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSourceHeadings.html)
    fn put_source_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "source" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PostSourceHeading.html)
    fn post_source_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "source" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_DeleteSourceHeadings.html)
    fn delete_source_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "source" list, without headings.
    ///
    /// `GET /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "source" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutAllSource.html)
    fn put_all_source<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "source" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PostSource.html)
    fn post_source<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "source" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_DeleteAllSource.html)
    fn delete_all_source<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "source" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Source/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_CreateDefaultSource.html)
    fn create_default_source<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "source" list by its key.
    ///
    /// `GET /api/v1/List/Source/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSource.html)
    fn get_source<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "source" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Source/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSource.html)
    fn put_source<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "source" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Source/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_DeleteSource.html)
    fn delete_source<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "source" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Source/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSourceHeadingsForListItem.html)
    fn get_source_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "source" list is shown below, by the `Selected` flags of the headings given,
    /// and returns the headings.
    ///
    /// `PUT /api/v1/List/Source/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSourceHeadingsForListItem.html)
    fn put_source_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "source" list.
    ///
    /// `GET /api/v1/List/Source/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSourceUserGroupsForListItem.html)
    fn get_source_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "source" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Source/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSourceUserGroupsForListItem.html)
    fn put_source_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "source" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Source/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Source`, served by `api`.
pub fn routes(api: impl ListSourceServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListSourceServer`] that goes with an operation.
fn dispatch<'a, T: ListSourceServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetSourceHeadings) => server::respond(cx, api.get_source_headings(cx)),
        Some(Op::PutSourceHeadings) => server::respond(cx, api.put_source_headings(cx, take!(input.body()))),
        Some(Op::PostSourceHeading) => server::respond(cx, api.post_source_heading(cx, take!(input.body()))),
        Some(Op::DeleteSourceHeadings) => server::respond(cx, api.delete_source_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllSource) => server::respond(cx, api.put_all_source(cx, take!(input.body()))),
        Some(Op::PostSource) => server::respond(cx, api.post_source(cx, take!(input.body()))),
        Some(Op::DeleteAllSource) => server::respond(cx, api.delete_all_source(cx)),
        Some(Op::CreateDefaultSource) => server::respond(cx, api.create_default_source(cx)),
        Some(Op::GetSource) => server::respond(cx, api.get_source(cx, take!(input.path("id")))),
        Some(Op::PutSource) => server::respond(cx, api.put_source(cx, take!(input.path("id")), take!(input.body()))),
        Some(Op::DeleteSource) => server::respond(cx, api.delete_source(cx, take!(input.path("id")))),
        Some(Op::GetSourceHeadingsForListItem) => server::respond(
            cx,
            api.get_source_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.query("showDeleted"))),
        ),
        Some(Op::PutSourceHeadingsForListItem) => server::respond(
            cx,
            api.put_source_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetSourceUserGroupsForListItem) => server::respond(
            cx,
            api.get_source_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutSourceUserGroupsForListItem) => server::respond(
            cx,
            api.put_source_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
