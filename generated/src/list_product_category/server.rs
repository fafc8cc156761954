// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_ProductCategory`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListProductCategoryServer: Send + Sync + 'static {
    /// Returns the definition of the "product category" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ProductCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "product category" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ProductCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "product category" list.
    ///
    /// `GET /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryHeadings.html)
    fn get_product_category_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "product category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryHeadings.html)
    fn put_product_category_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "product category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PostProductCategoryHeading.html)
    fn post_product_category_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "product category" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteProductCategoryHeadings.html)
    fn delete_product_category_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "product category" list, without headings.
    ///
    /// `GET /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "product category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutAllProductCategory.html)
    fn put_all_product_category<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "product category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PostProductCategory.html)
    fn post_product_category<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "product category" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteAllProductCategory.html)
    fn delete_all_product_category<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "product category" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_CreateDefaultProductCategory.html)
    fn create_default_product_category<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "product category" list by its key.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategory.html)
    fn get_product_category<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "product category" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategory.html)
    fn put_product_category<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "product category" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteProductCategory.html)
    fn delete_product_category<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "product category" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryHeadingsForListItem.html)
    fn get_product_category_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "product category" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryHeadingsForListItem.html)
    fn put_product_category_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "product category" list.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryUserGroupsForListItem.html)
    fn get_product_category_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "product category" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryUserGroupsForListItem.html)
    fn put_product_category_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "product category" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ProductCategory/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ProductCategory`, served by `api`.
pub fn routes(api: impl ListProductCategoryServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListProductCategoryServer`] that goes with an operation.
fn dispatch<'a, T: ListProductCategoryServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetProductCategoryHeadings) => server::respond(cx, api.get_product_category_headings(cx)),
        Some(Op::PutProductCategoryHeadings) => server::respond(
            cx,
            api.put_product_category_headings(cx, take!(input.body())),
        ),
        Some(Op::PostProductCategoryHeading) => server::respond(
            cx,
            api.post_product_category_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteProductCategoryHeadings) => server::respond(cx, api.delete_product_category_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllProductCategory) => server::respond(cx, api.put_all_product_category(cx, take!(input.body()))),
        Some(Op::PostProductCategory) => server::respond(cx, api.post_product_category(cx, take!(input.body()))),
        Some(Op::DeleteAllProductCategory) => server::respond(cx, api.delete_all_product_category(cx)),
        Some(Op::CreateDefaultProductCategory) => server::respond(cx, api.create_default_product_category(cx)),
        Some(Op::GetProductCategory) => server::respond(cx, api.get_product_category(cx, take!(input.path("id")))),
        Some(Op::PutProductCategory) => server::respond(
            cx,
            api.put_product_category(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteProductCategory) => server::respond(
            cx,
            api.delete_product_category(cx, take!(input.path("id"))),
        ),
        Some(Op::GetProductCategoryHeadingsForListItem) => server::respond(
            cx,
            api.get_product_category_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutProductCategoryHeadingsForListItem) => server::respond(
            cx,
            api.put_product_category_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetProductCategoryUserGroupsForListItem) => server::respond(
            cx,
            api.get_product_category_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutProductCategoryUserGroupsForListItem) => server::respond(
            cx,
            api.put_product_category_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
