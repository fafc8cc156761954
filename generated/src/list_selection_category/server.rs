// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_SelectionCategory`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListSelectionCategoryServer: Send + Sync + 'static {
    /// Returns the definition of the "selection category" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/SelectionCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "selection category" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/SelectionCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "selection category" list.
    ///
    /// `GET /api/v1/List/SelectionCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetSelectionCategoryHeadings.html)
    fn get_selection_category_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "selection category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutSelectionCategoryHeadings.html)
    fn put_selection_category_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "selection category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/SelectionCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PostSelectionCategoryHeading.html)
    fn post_selection_category_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "selection category" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/SelectionCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_DeleteSelectionCategoryHeadings.html)
    fn delete_selection_category_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "selection category" list, without headings.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "selection category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutAllSelectionCategory.html)
    fn put_all_selection_category<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "selection category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/SelectionCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PostSelectionCategory.html)
    fn post_selection_category<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "selection category" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/SelectionCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_DeleteAllSelectionCategory.html)
    fn delete_all_selection_category<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "selection category" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_CreateDefaultSelectionCategory.html)
    fn create_default_selection_category<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "selection category" list by its key.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetSelectionCategory.html)
    fn get_selection_category<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "selection category" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutSelectionCategory.html)
    fn put_selection_category<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "selection category" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/SelectionCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_DeleteSelectionCategory.html)
    fn delete_selection_category<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "selection category" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetSelectionCategoryHeadingsForListItem.html)
    fn get_selection_category_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "selection category" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutSelectionCategoryHeadingsForListItem.html)
    fn put_selection_category_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "selection category" list.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetSelectionCategoryUserGroupsForListItem.html)
    fn get_selection_category_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "selection category" list, by the `Selected` flags of the groups
    /// given, and returns the groups.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutSelectionCategoryUserGroupsForListItem.html)
    fn put_selection_category_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "selection category" list as clients show it: with headings, icons and only what the user group of
    /// the caller sees.
    ///
    /// `GET /api/v1/List/SelectionCategory/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_SelectionCategory`, served by `api`.
pub fn routes(api: impl ListSelectionCategoryServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListSelectionCategoryServer`] that goes with an operation.
fn dispatch<'a, T: ListSelectionCategoryServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetSelectionCategoryHeadings) => server::respond(cx, api.get_selection_category_headings(cx)),
        Some(Op::PutSelectionCategoryHeadings) => server::respond(
            cx,
            api.put_selection_category_headings(cx, take!(input.body())),
        ),
        Some(Op::PostSelectionCategoryHeading) => server::respond(
            cx,
            api.post_selection_category_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteSelectionCategoryHeadings) => server::respond(cx, api.delete_selection_category_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllSelectionCategory) => server::respond(
            cx,
            api.put_all_selection_category(cx, take!(input.body())),
        ),
        Some(Op::PostSelectionCategory) => server::respond(cx, api.post_selection_category(cx, take!(input.body()))),
        Some(Op::DeleteAllSelectionCategory) => server::respond(cx, api.delete_all_selection_category(cx)),
        Some(Op::CreateDefaultSelectionCategory) => server::respond(cx, api.create_default_selection_category(cx)),
        Some(Op::GetSelectionCategory) => server::respond(cx, api.get_selection_category(cx, take!(input.path("id")))),
        Some(Op::PutSelectionCategory) => server::respond(
            cx,
            api.put_selection_category(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteSelectionCategory) => server::respond(
            cx,
            api.delete_selection_category(cx, take!(input.path("id"))),
        ),
        Some(Op::GetSelectionCategoryHeadingsForListItem) => server::respond(
            cx,
            api.get_selection_category_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutSelectionCategoryHeadingsForListItem) => server::respond(
            cx,
            api.put_selection_category_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetSelectionCategoryUserGroupsForListItem) => server::respond(
            cx,
            api.get_selection_category_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutSelectionCategoryUserGroupsForListItem) => server::respond(
            cx,
            api.put_selection_category_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
