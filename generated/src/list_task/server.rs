// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem, TaskListItem};

use super::operations::*;

/// Handlers of the tag `List_Task`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListTaskServer: Send + Sync + 'static {
    /// Returns the definition of the "task" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Task`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "task" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Task`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "task" list.
    ///
    /// `GET /api/v1/List/Task/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetTaskListItemHeadings.html)
    fn get_task_list_item_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "task" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Task/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PutTaskListItemHeadings.html)
    fn put_task_list_item_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "task" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Task/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PostTaskListItemHeading.html)
    fn post_task_list_item_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "task" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Task/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_DeleteTaskListItemHeadings.html)
    fn delete_task_list_item_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "task" list, without headings.
    ///
    /// `GET /api/v1/List/Task/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetAllTaskListItem.html)
    fn get_all_task_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "task" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Task/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PostTaskListItem.html)
    fn post_task_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        body: TaskListItem,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "task" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Task/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_CreateDefaultTaskListItem.html)
    fn create_default_task_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "task" list by its key.
    ///
    /// `GET /api/v1/List/Task/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetTaskListItem.html)
    fn get_task_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces an activity type by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/Task/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PutTaskListItem.html)
    fn put_task_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: TaskListItem,
    ) -> impl Future<Output = Result<Option<TaskListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "task" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Task/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_DeleteTaskListItem.html)
    fn delete_task_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "task" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Task/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetTaskListItemHeadingsForListItem.html)
    fn get_task_list_item_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "task" list is shown below, by the `Selected` flags of the headings given,
    /// and returns the headings.
    ///
    /// `PUT /api/v1/List/Task/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PutTaskListItemHeadingsForListItem.html)
    fn put_task_list_item_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "task" list.
    ///
    /// `GET /api/v1/List/Task/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetTaskListItemUserGroupsForListItem.html)
    fn get_task_list_item_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "task" list, by the `Selected` flags of the groups given, and returns
    /// the groups.
    ///
    /// `PUT /api/v1/List/Task/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_PutTaskListItemUserGroupsForListItem.html)
    fn put_task_list_item_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "task" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Task/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Task/v1TaskList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Task`, served by `api`.
pub fn routes(api: impl ListTaskServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListTaskServer`] that goes with an operation.
fn dispatch<'a, T: ListTaskServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetTaskListItemHeadings) => server::respond(cx, api.get_task_list_item_headings(cx)),
        Some(Op::PutTaskListItemHeadings) => server::respond(
            cx,
            api.put_task_list_item_headings(cx, take!(input.body())),
        ),
        Some(Op::PostTaskListItemHeading) => server::respond(
            cx,
            api.post_task_list_item_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteTaskListItemHeadings) => server::respond(cx, api.delete_task_list_item_headings(cx)),
        Some(Op::GetAllTaskListItem) => server::respond(
            cx,
            api.get_all_task_list_item(cx, take!(input.query("includeDeleted"))),
        ),
        Some(Op::PostTaskListItem) => server::respond(cx, api.post_task_list_item(cx, take!(input.body()))),
        Some(Op::CreateDefaultTaskListItem) => server::respond(cx, api.create_default_task_list_item(cx)),
        Some(Op::GetTaskListItem) => server::respond(cx, api.get_task_list_item(cx, take!(input.path("id")))),
        Some(Op::PutTaskListItem) => server::respond(
            cx,
            api.put_task_list_item(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteTaskListItem) => server::respond(cx, api.delete_task_list_item(cx, take!(input.path("id")))),
        Some(Op::GetTaskListItemHeadingsForListItem) => server::respond(
            cx,
            api.get_task_list_item_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutTaskListItemHeadingsForListItem) => server::respond(
            cx,
            api.put_task_list_item_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetTaskListItemUserGroupsForListItem) => server::respond(
            cx,
            api.get_task_list_item_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutTaskListItemUserGroupsForListItem) => server::respond(
            cx,
            api.put_task_list_item_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
