// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_PaymentType`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListPaymentTypeServer: Send + Sync + 'static {
    /// Returns the definition of the "payment type" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/PaymentType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "payment type" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/PaymentType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "payment type" list.
    ///
    /// `GET /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeHeadings.html)
    fn get_payment_type_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "payment type" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeHeadings.html)
    fn put_payment_type_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "payment type" list and returns it with its key.
    ///
    /// `POST /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PostPaymentTypeHeading.html)
    fn post_payment_type_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "payment type" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeletePaymentTypeHeadings.html)
    fn delete_payment_type_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "payment type" list, without headings.
    ///
    /// `GET /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "payment type" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutAllPaymentType.html)
    fn put_all_payment_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "payment type" list and returns it with its key.
    ///
    /// `POST /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PostPaymentType.html)
    fn post_payment_type<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "payment type" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeleteAllPaymentType.html)
    fn delete_all_payment_type<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "payment type" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/PaymentType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_CreateDefaultPaymentType.html)
    fn create_default_payment_type<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "payment type" list by its key.
    ///
    /// `GET /api/v1/List/PaymentType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentType.html)
    fn get_payment_type<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "payment type" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/PaymentType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentType.html)
    fn put_payment_type<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "payment type" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/PaymentType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeletePaymentType.html)
    fn delete_payment_type<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "payment type" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/PaymentType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeHeadingsForListItem.html)
    fn get_payment_type_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "payment type" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/PaymentType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeHeadingsForListItem.html)
    fn put_payment_type_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "payment type" list.
    ///
    /// `GET /api/v1/List/PaymentType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeUserGroupsForListItem.html)
    fn get_payment_type_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "payment type" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/PaymentType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeUserGroupsForListItem.html)
    fn put_payment_type_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "payment type" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/PaymentType/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_PaymentType`, served by `api`.
pub fn routes(api: impl ListPaymentTypeServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListPaymentTypeServer`] that goes with an operation.
fn dispatch<'a, T: ListPaymentTypeServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetPaymentTypeHeadings) => server::respond(cx, api.get_payment_type_headings(cx)),
        Some(Op::PutPaymentTypeHeadings) => server::respond(cx, api.put_payment_type_headings(cx, take!(input.body()))),
        Some(Op::PostPaymentTypeHeading) => server::respond(cx, api.post_payment_type_heading(cx, take!(input.body()))),
        Some(Op::DeletePaymentTypeHeadings) => server::respond(cx, api.delete_payment_type_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllPaymentType) => server::respond(cx, api.put_all_payment_type(cx, take!(input.body()))),
        Some(Op::PostPaymentType) => server::respond(cx, api.post_payment_type(cx, take!(input.body()))),
        Some(Op::DeleteAllPaymentType) => server::respond(cx, api.delete_all_payment_type(cx)),
        Some(Op::CreateDefaultPaymentType) => server::respond(cx, api.create_default_payment_type(cx)),
        Some(Op::GetPaymentType) => server::respond(cx, api.get_payment_type(cx, take!(input.path("id")))),
        Some(Op::PutPaymentType) => server::respond(
            cx,
            api.put_payment_type(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeletePaymentType) => server::respond(cx, api.delete_payment_type(cx, take!(input.path("id")))),
        Some(Op::GetPaymentTypeHeadingsForListItem) => server::respond(
            cx,
            api.get_payment_type_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutPaymentTypeHeadingsForListItem) => server::respond(
            cx,
            api.put_payment_type_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetPaymentTypeUserGroupsForListItem) => server::respond(
            cx,
            api.get_payment_type_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutPaymentTypeUserGroupsForListItem) => server::respond(
            cx,
            api.put_payment_type_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
