// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Position`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListPositionServer: Send + Sync + 'static {
    /// Returns the definition of the "position" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Position`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "position" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Position`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "position" list.
    ///
    /// `GET /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionHeadings.html)
    fn get_position_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "position" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionHeadings.html)
    fn put_position_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "position" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PostPositionHeading.html)
    fn post_position_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "position" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeletePositionHeadings.html)
    fn delete_position_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "position" list, without headings.
    ///
    /// `GET /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "position" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutAllPosition.html)
    fn put_all_position<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "position" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PostPosition.html)
    fn post_position<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "position" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeleteAllPosition.html)
    fn delete_all_position<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "position" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Position/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_CreateDefaultPosition.html)
    fn create_default_position<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "position" list by its key.
    ///
    /// `GET /api/v1/List/Position/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPosition.html)
    fn get_position<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "position" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Position/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPosition.html)
    fn put_position<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "position" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Position/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeletePosition.html)
    fn delete_position<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "position" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Position/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionHeadingsForListItem.html)
    fn get_position_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "position" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Position/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionHeadingsForListItem.html)
    fn put_position_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "position" list.
    ///
    /// `GET /api/v1/List/Position/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionUserGroupsForListItem.html)
    fn get_position_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "position" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Position/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionUserGroupsForListItem.html)
    fn put_position_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "position" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Position/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Position`, served by `api`.
pub fn routes(api: impl ListPositionServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListPositionServer`] that goes with an operation.
fn dispatch<'a, T: ListPositionServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetPositionHeadings) => server::respond(cx, api.get_position_headings(cx)),
        Some(Op::PutPositionHeadings) => server::respond(cx, api.put_position_headings(cx, take!(input.body()))),
        Some(Op::PostPositionHeading) => server::respond(cx, api.post_position_heading(cx, take!(input.body()))),
        Some(Op::DeletePositionHeadings) => server::respond(cx, api.delete_position_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllPosition) => server::respond(cx, api.put_all_position(cx, take!(input.body()))),
        Some(Op::PostPosition) => server::respond(cx, api.post_position(cx, take!(input.body()))),
        Some(Op::DeleteAllPosition) => server::respond(cx, api.delete_all_position(cx)),
        Some(Op::CreateDefaultPosition) => server::respond(cx, api.create_default_position(cx)),
        Some(Op::GetPosition) => server::respond(cx, api.get_position(cx, take!(input.path("id")))),
        Some(Op::PutPosition) => server::respond(
            cx,
            api.put_position(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeletePosition) => server::respond(cx, api.delete_position(cx, take!(input.path("id")))),
        Some(Op::GetPositionHeadingsForListItem) => server::respond(
            cx,
            api.get_position_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.query("showDeleted"))),
        ),
        Some(Op::PutPositionHeadingsForListItem) => server::respond(
            cx,
            api.put_position_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetPositionUserGroupsForListItem) => server::respond(
            cx,
            api.get_position_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutPositionUserGroupsForListItem) => server::respond(
            cx,
            api.put_position_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
