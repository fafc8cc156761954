// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_ProjectStatus`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListProjectStatusServer: Send + Sync + 'static {
    /// Returns the definition of the "project status" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "project status" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "project status" list.
    ///
    /// `GET /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatusHeadings.html)
    fn get_project_status_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "project status" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatusHeadings.html)
    fn put_project_status_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "project status" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PostProjectStatusHeading.html)
    fn post_project_status_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "project status" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_DeleteProjectStatusHeadings.html)
    fn delete_project_status_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "project status" list, without headings.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "project status" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutAllProjectStatus.html)
    fn put_all_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "project status" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PostProjectStatus.html)
    fn post_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "project status" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_DeleteAllProjectStatus.html)
    fn delete_all_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "project status" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_CreateDefaultProjectStatus.html)
    fn create_default_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "project status" list by its key.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatus.html)
    fn get_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "project status" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatus.html)
    fn put_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "project status" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ProjectStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_DeleteProjectStatus.html)
    fn delete_project_status<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "project status" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatusHeadingsForListItem.html)
    fn get_project_status_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "project status" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatusHeadingsForListItem.html)
    fn put_project_status_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "project status" list.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatusUserGroupsForListItem.html)
    fn get_project_status_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "project status" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatusUserGroupsForListItem.html)
    fn put_project_status_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "project status" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ProjectStatus/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ProjectStatus`, served by `api`.
pub fn routes(api: impl ListProjectStatusServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListProjectStatusServer`] that goes with an operation.
fn dispatch<'a, T: ListProjectStatusServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetProjectStatusHeadings) => server::respond(cx, api.get_project_status_headings(cx)),
        Some(Op::PutProjectStatusHeadings) => server::respond(
            cx,
            api.put_project_status_headings(cx, take!(input.body())),
        ),
        Some(Op::PostProjectStatusHeading) => server::respond(
            cx,
            api.post_project_status_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteProjectStatusHeadings) => server::respond(cx, api.delete_project_status_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllProjectStatus) => server::respond(cx, api.put_all_project_status(cx, take!(input.body()))),
        Some(Op::PostProjectStatus) => server::respond(cx, api.post_project_status(cx, take!(input.body()))),
        Some(Op::DeleteAllProjectStatus) => server::respond(cx, api.delete_all_project_status(cx)),
        Some(Op::CreateDefaultProjectStatus) => server::respond(cx, api.create_default_project_status(cx)),
        Some(Op::GetProjectStatus) => server::respond(cx, api.get_project_status(cx, take!(input.path("id")))),
        Some(Op::PutProjectStatus) => server::respond(
            cx,
            api.put_project_status(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteProjectStatus) => server::respond(cx, api.delete_project_status(cx, take!(input.path("id")))),
        Some(Op::GetProjectStatusHeadingsForListItem) => server::respond(
            cx,
            api.get_project_status_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutProjectStatusHeadingsForListItem) => server::respond(
            cx,
            api.put_project_status_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetProjectStatusUserGroupsForListItem) => server::respond(
            cx,
            api.get_project_status_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutProjectStatusUserGroupsForListItem) => server::respond(
            cx,
            api.put_project_status_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
