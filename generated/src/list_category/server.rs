// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Handlers of the tag `List_Category`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListCategoryServer: Send + Sync + 'static {
    /// Create default category.
    /// `GET /api/v1/List/Category/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_CreateDefaultCategory.html)
    fn create_default_category(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all.
    /// `GET /api/v1/List/Category/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetAll.html)
    fn get_all(
        &self,
        cx: &server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put all category.
    /// `PUT /api/v1/List/Category/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutAllCategory.html)
    fn put_all_category(
        &self,
        cx: &server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post category.
    /// `POST /api/v1/List/Category/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PostCategory.html)
    fn post_category(
        &self,
        cx: &server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete all category.
    /// `DELETE /api/v1/List/Category/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteAllCategory.html)
    fn delete_all_category(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get category.
    /// `GET /api/v1/List/Category/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategory.html)
    fn get_category(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put category.
    /// `PUT /api/v1/List/Category/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategory.html)
    fn put_category(
        &self,
        cx: &server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete category.
    /// `DELETE /api/v1/List/Category/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteCategory.html)
    fn delete_category(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get category headings.
    /// `GET /api/v1/List/Category/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryHeadings.html)
    fn get_category_headings(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put category headings.
    /// `PUT /api/v1/List/Category/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryHeadings.html)
    fn put_category_headings(
        &self,
        cx: &server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post category heading.
    /// `POST /api/v1/List/Category/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PostCategoryHeading.html)
    fn post_category_heading(
        &self,
        cx: &server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete category headings.
    /// `DELETE /api/v1/List/Category/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_DeleteCategoryHeadings.html)
    fn delete_category_headings(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get category headings for list item.
    /// `GET /api/v1/List/Category/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryHeadingsForListItem.html)
    fn get_category_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put category headings for list item.
    /// `PUT /api/v1/List/Category/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryHeadingsForListItem.html)
    fn put_category_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get category user groups for list item.
    /// `GET /api/v1/List/Category/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetCategoryUserGroupsForListItem.html)
    fn get_category_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put category user groups for list item.
    /// `PUT /api/v1/List/Category/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_PutCategoryUserGroupsForListItem.html)
    fn put_category_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list definition.
    /// `GET /api/v1/List/Category`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetListDefinition.html)
    fn get_list_definition(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list definition.
    /// `PUT /api/v1/List/Category`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_SetListDefinition.html)
    fn set_list_definition(
        &self,
        cx: &server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mdo list.
    /// `GET /api/v1/List/Category/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Category/v1CategoryList_GetMDOList.html)
    fn get_mdo_list(
        &self,
        cx: &server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Category`, answered by `api`.
pub fn routes(api: impl ListCategoryServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListCategoryServer`] that goes with an operation.
fn dispatch<'a, T: ListCategoryServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CREATE_DEFAULT_CATEGORY => server::answer(cx, api.create_default_category(cx)),
        GET_ALL => server::answer(cx, api.get_all(cx, input.query("includeDeleted")?)),
        PUT_ALL_CATEGORY => server::answer(cx, api.put_all_category(cx, input.body()?)),
        POST_CATEGORY => server::answer(cx, api.post_category(cx, input.body()?)),
        DELETE_ALL_CATEGORY => server::answer(cx, api.delete_all_category(cx)),
        GET_CATEGORY => server::answer(cx, api.get_category(cx, input.path("id")?)),
        PUT_CATEGORY => server::answer(cx, api.put_category(cx, input.path("id")?, input.body()?)),
        DELETE_CATEGORY => server::answer(cx, api.delete_category(cx, input.path("id")?)),
        GET_CATEGORY_HEADINGS => server::answer(cx, api.get_category_headings(cx)),
        PUT_CATEGORY_HEADINGS => server::answer(cx, api.put_category_headings(cx, input.body()?)),
        POST_CATEGORY_HEADING => server::answer(cx, api.post_category_heading(cx, input.body()?)),
        DELETE_CATEGORY_HEADINGS => server::answer(cx, api.delete_category_headings(cx)),
        GET_CATEGORY_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.get_category_headings_for_list_item(cx, input.path("itemId")?, input.query("showDeleted")?)),
        PUT_CATEGORY_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.put_category_headings_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_CATEGORY_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.get_category_user_groups_for_list_item(cx, input.path("itemId")?)),
        PUT_CATEGORY_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.put_category_user_groups_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_LIST_DEFINITION => server::answer(cx, api.get_list_definition(cx)),
        SET_LIST_DEFINITION => server::answer(cx, api.set_list_definition(cx, input.body()?)),
        GET_MDO_LIST => server::answer(cx, api.get_mdo_list(cx, input.query("flat")?, input.query("query")?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
