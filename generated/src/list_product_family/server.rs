// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_ProductFamily`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListProductFamilyServer: Send + Sync + 'static {
    /// Returns the definition of the "product family" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ProductFamily`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "product family" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ProductFamily`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "product family" list.
    ///
    /// `GET /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamilyHeadings.html)
    fn get_product_family_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "product family" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamilyHeadings.html)
    fn put_product_family_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "product family" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PostProductFamilyHeading.html)
    fn post_product_family_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "product family" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ProductFamily/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_DeleteProductFamilyHeadings.html)
    fn delete_product_family_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "product family" list, without headings.
    ///
    /// `GET /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "product family" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutAllProductFamily.html)
    fn put_all_product_family<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "product family" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PostProductFamily.html)
    fn post_product_family<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "product family" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ProductFamily/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_DeleteAllProductFamily.html)
    fn delete_all_product_family<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "product family" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_CreateDefaultProductFamily.html)
    fn create_default_product_family<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "product family" list by its key.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamily.html)
    fn get_product_family<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "product family" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamily.html)
    fn put_product_family<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "product family" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ProductFamily/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_DeleteProductFamily.html)
    fn delete_product_family<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "product family" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamilyHeadingsForListItem.html)
    fn get_product_family_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "product family" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamilyHeadingsForListItem.html)
    fn put_product_family_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "product family" list.
    ///
    /// `GET /api/v1/List/ProductFamily/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetProductFamilyUserGroupsForListItem.html)
    fn get_product_family_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "product family" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ProductFamily/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_PutProductFamilyUserGroupsForListItem.html)
    fn put_product_family_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "product family" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ProductFamily/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductFamily/v1ProductFamilyList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_ProductFamily`, served by `api`.
pub fn routes(api: impl ListProductFamilyServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListProductFamilyServer`] that goes with an operation.
fn dispatch<'a, T: ListProductFamilyServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetProductFamilyHeadings) => server::respond(cx, api.get_product_family_headings(cx)),
        Some(Op::PutProductFamilyHeadings) => server::respond(
            cx,
            api.put_product_family_headings(cx, take!(input.body())),
        ),
        Some(Op::PostProductFamilyHeading) => server::respond(
            cx,
            api.post_product_family_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteProductFamilyHeadings) => server::respond(cx, api.delete_product_family_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllProductFamily) => server::respond(cx, api.put_all_product_family(cx, take!(input.body()))),
        Some(Op::PostProductFamily) => server::respond(cx, api.post_product_family(cx, take!(input.body()))),
        Some(Op::DeleteAllProductFamily) => server::respond(cx, api.delete_all_product_family(cx)),
        Some(Op::CreateDefaultProductFamily) => server::respond(cx, api.create_default_product_family(cx)),
        Some(Op::GetProductFamily) => server::respond(cx, api.get_product_family(cx, take!(input.path("id")))),
        Some(Op::PutProductFamily) => server::respond(
            cx,
            api.put_product_family(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteProductFamily) => server::respond(cx, api.delete_product_family(cx, take!(input.path("id")))),
        Some(Op::GetProductFamilyHeadingsForListItem) => server::respond(
            cx,
            api.get_product_family_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutProductFamilyHeadingsForListItem) => server::respond(
            cx,
            api.put_product_family_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetProductFamilyUserGroupsForListItem) => server::respond(
            cx,
            api.get_product_family_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutProductFamilyUserGroupsForListItem) => server::respond(
            cx,
            api.put_product_family_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
