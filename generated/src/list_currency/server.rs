// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{CurrencyEntity, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_Currency`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListCurrencyServer: Send + Sync + 'static {
    /// Returns the definition of the "currency" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Currency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "currency" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Currency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "currency" list.
    ///
    /// `GET /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntityHeadings.html)
    fn get_currency_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "currency" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntityHeadings.html)
    fn put_currency_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "currency" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PostCurrencyEntityHeading.html)
    fn post_currency_entity_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "currency" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_DeleteCurrencyEntityHeadings.html)
    fn delete_currency_entity_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "currency" list, without headings.
    ///
    /// `GET /api/v1/List/Currency/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetAllCurrencyEntity.html)
    fn get_all_currency_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "currency" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Currency/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PostCurrencyEntity.html)
    fn post_currency_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        body: CurrencyEntity,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "currency" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Currency/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_CreateDefaultCurrencyEntity.html)
    fn create_default_currency_entity<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "currency" list by its key.
    ///
    /// `GET /api/v1/List/Currency/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntity.html)
    fn get_currency_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces a currency by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/Currency/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntity.html)
    fn put_currency_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: CurrencyEntity,
    ) -> impl Future<Output = Result<Option<CurrencyEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "currency" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Currency/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_DeleteCurrencyEntity.html)
    fn delete_currency_entity<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "currency" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Currency/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntityHeadingsForListItem.html)
    fn get_currency_entity_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "currency" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Currency/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntityHeadingsForListItem.html)
    fn put_currency_entity_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "currency" list.
    ///
    /// `GET /api/v1/List/Currency/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntityUserGroupsForListItem.html)
    fn get_currency_entity_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "currency" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Currency/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntityUserGroupsForListItem.html)
    fn put_currency_entity_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "currency" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Currency/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_Currency`, served by `api`.
pub fn routes(api: impl ListCurrencyServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListCurrencyServer`] that goes with an operation.
fn dispatch<'a, T: ListCurrencyServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetCurrencyEntityHeadings) => server::respond(cx, api.get_currency_entity_headings(cx)),
        Some(Op::PutCurrencyEntityHeadings) => server::respond(
            cx,
            api.put_currency_entity_headings(cx, take!(input.body())),
        ),
        Some(Op::PostCurrencyEntityHeading) => server::respond(
            cx,
            api.post_currency_entity_heading(cx, take!(input.body())),
        ),
        Some(Op::DeleteCurrencyEntityHeadings) => server::respond(cx, api.delete_currency_entity_headings(cx)),
        Some(Op::GetAllCurrencyEntity) => server::respond(
            cx,
            api.get_all_currency_entity(cx, take!(input.query("includeDeleted"))),
        ),
        Some(Op::PostCurrencyEntity) => server::respond(cx, api.post_currency_entity(cx, take!(input.body()))),
        Some(Op::CreateDefaultCurrencyEntity) => server::respond(cx, api.create_default_currency_entity(cx)),
        Some(Op::GetCurrencyEntity) => server::respond(cx, api.get_currency_entity(cx, take!(input.path("id")))),
        Some(Op::PutCurrencyEntity) => server::respond(
            cx,
            api.put_currency_entity(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeleteCurrencyEntity) => server::respond(cx, api.delete_currency_entity(cx, take!(input.path("id")))),
        Some(Op::GetCurrencyEntityHeadingsForListItem) => server::respond(
            cx,
            api.get_currency_entity_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutCurrencyEntityHeadingsForListItem) => server::respond(
            cx,
            api.put_currency_entity_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetCurrencyEntityUserGroupsForListItem) => server::respond(
            cx,
            api.get_currency_entity_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutCurrencyEntityUserGroupsForListItem) => server::respond(
            cx,
            api.put_currency_entity_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
