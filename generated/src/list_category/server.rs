// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Category`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListCategoryServer: Send + Sync + 'static {
    /// Returns the definition of the "category" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Category`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "category" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Category`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "category" list.
    ///
    /// `GET /api/v1/List/Category/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryHeadings.html)
    fn get_category_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Category/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryHeadings.html)
    fn put_category_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Category/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PostCategoryHeading.html)
    fn post_category_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "category" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Category/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteCategoryHeadings.html)
    fn delete_category_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "category" list, without headings.
    ///
    /// `GET /api/v1/List/Category/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Category/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutAllCategory.html)
    fn put_all_category<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Category/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PostCategory.html)
    fn post_category<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "category" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Category/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteAllCategory.html)
    fn delete_all_category<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "category" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Category/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_CreateDefaultCategory.html)
    fn create_default_category<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "category" list by its key.
    ///
    /// `GET /api/v1/List/Category/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategory.html)
    fn get_category<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "category" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Category/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategory.html)
    fn put_category<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "category" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Category/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteCategory.html)
    fn delete_category<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "category" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Category/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryHeadingsForListItem.html)
    fn get_category_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "category" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Category/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryHeadingsForListItem.html)
    fn put_category_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "category" list.
    ///
    /// `GET /api/v1/List/Category/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryUserGroupsForListItem.html)
    fn get_category_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "category" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Category/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryUserGroupsForListItem.html)
    fn put_category_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "category" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Category/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Category`, served by `api`.
pub fn routes(api: impl ListCategoryServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListCategoryServer`] that goes with an operation.
fn dispatch<'a, T: ListCategoryServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetCategoryHeadings) => server::respond(cx, api.get_category_headings(cx)),
        Some(Op::PutCategoryHeadings) => server::respond(cx, api.put_category_headings(cx, take!(input.body()))),
        Some(Op::PostCategoryHeading) => server::respond(cx, api.post_category_heading(cx, take!(input.body()))),
        Some(Op::DeleteCategoryHeadings) => server::respond(cx, api.delete_category_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllCategory) => server::respond(cx, api.put_all_category(cx, take!(input.body()))),
        Some(Op::PostCategory) => server::respond(cx, api.post_category(cx, take!(input.body()))),
        Some(Op::DeleteAllCategory) => server::respond(cx, api.delete_all_category(cx)),
        Some(Op::CreateDefaultCategory) => server::respond(cx, api.create_default_category(cx)),
        Some(Op::GetCategory) => server::respond(cx, api.get_category(cx, take!(input.path("id")))),
        Some(Op::PutCategory) => server::respond(
            cx,
            api.put_category(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteCategory) => server::respond(cx, api.delete_category(cx, take!(input.path("id")))),
        Some(Op::GetCategoryHeadingsForListItem) => server::respond(
            cx,
            api.get_category_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.query("showDeleted"))),
        ),
        Some(Op::PutCategoryHeadingsForListItem) => server::respond(
            cx,
            api.put_category_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetCategoryUserGroupsForListItem) => server::respond(
            cx,
            api.get_category_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutCategoryUserGroupsForListItem) => server::respond(
            cx,
            api.put_category_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
