// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Priority`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListPriorityServer: Send + Sync + 'static {
    /// Returns the definition of the "priority" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Priority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "priority" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Priority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "priority" list.
    ///
    /// `GET /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriorityHeadings.html)
    fn get_priority_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "priority" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriorityHeadings.html)
    fn put_priority_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "priority" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PostPriorityHeading.html)
    fn post_priority_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "priority" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_DeletePriorityHeadings.html)
    fn delete_priority_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "priority" list, without headings.
    ///
    /// `GET /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "priority" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutAllPriority.html)
    fn put_all_priority<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "priority" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PostPriority.html)
    fn post_priority<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "priority" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_DeleteAllPriority.html)
    fn delete_all_priority<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "priority" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Priority/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_CreateDefaultPriority.html)
    fn create_default_priority<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "priority" list by its key.
    ///
    /// `GET /api/v1/List/Priority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriority.html)
    fn get_priority<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "priority" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Priority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriority.html)
    fn put_priority<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "priority" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Priority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_DeletePriority.html)
    fn delete_priority<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "priority" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Priority/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriorityHeadingsForListItem.html)
    fn get_priority_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "priority" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Priority/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriorityHeadingsForListItem.html)
    fn put_priority_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "priority" list.
    ///
    /// `GET /api/v1/List/Priority/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriorityUserGroupsForListItem.html)
    fn get_priority_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "priority" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Priority/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriorityUserGroupsForListItem.html)
    fn put_priority_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "priority" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Priority/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Priority`, served by `api`.
pub fn routes(api: impl ListPriorityServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListPriorityServer`] that goes with an operation.
fn dispatch<'a, T: ListPriorityServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetPriorityHeadings) => server::respond(cx, api.get_priority_headings(cx)),
        Some(Op::PutPriorityHeadings) => server::respond(cx, api.put_priority_headings(cx, take!(input.body()))),
        Some(Op::PostPriorityHeading) => server::respond(cx, api.post_priority_heading(cx, take!(input.body()))),
        Some(Op::DeletePriorityHeadings) => server::respond(cx, api.delete_priority_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllPriority) => server::respond(cx, api.put_all_priority(cx, take!(input.body()))),
        Some(Op::PostPriority) => server::respond(cx, api.post_priority(cx, take!(input.body()))),
        Some(Op::DeleteAllPriority) => server::respond(cx, api.delete_all_priority(cx)),
        Some(Op::CreateDefaultPriority) => server::respond(cx, api.create_default_priority(cx)),
        Some(Op::GetPriority) => server::respond(cx, api.get_priority(cx, take!(input.path("id")))),
        Some(Op::PutPriority) => server::respond(
            cx,
            api.put_priority(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeletePriority) => server::respond(cx, api.delete_priority(cx, take!(input.path("id")))),
        Some(Op::GetPriorityHeadingsForListItem) => server::respond(
            cx,
            api.get_priority_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.query("showDeleted"))),
        ),
        Some(Op::PutPriorityHeadingsForListItem) => server::respond(
            cx,
            api.put_priority_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetPriorityUserGroupsForListItem) => server::respond(
            cx,
            api.get_priority_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutPriorityUserGroupsForListItem) => server::respond(
            cx,
            api.put_priority_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
