// Made by `cargo run --release -p pagewire`; do not edit.

//! The server side.

use pagewire_runtime::{server, take};
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Handlers of the tag `List_PaymentTerms`.
///
/// Methods that you do not implement return 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListPaymentTermsServer: Send + Sync + 'static {
    /// Returns the definition of the "payment terms" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/PaymentTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetListDefinition.html)
    fn get_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Changes the definition of the "payment terms" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/PaymentTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_SetListDefinition.html)
    fn set_list_definition<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the headings below which clients group the items of the "payment terms" list.
    ///
    /// `GET /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTermHeadings.html)
    fn get_payment_term_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given headings of the "payment terms" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTermHeadings.html)
    fn put_payment_term_headings<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds a heading, which groups items, to the "payment terms" list and returns it with its key.
    ///
    /// `POST /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PostPaymentTermHeading.html)
    fn post_payment_term_heading<'a>(
        &'a self,
        cx: &'a server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Deletes all headings of the "payment terms" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_DeletePaymentTermHeadings.html)
    fn delete_payment_term_headings<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all items of the "payment terms" list, without headings.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetAll.html)
    fn get_all<'a>(
        &'a self,
        cx: &'a server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Stores the given items of the "payment terms" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutAllPaymentTerm.html)
    fn put_all_payment_term<'a>(
        &'a self,
        cx: &'a server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Adds an item to the "payment terms" list and returns it with its key.
    ///
    /// `POST /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PostPaymentTerm.html)
    fn post_payment_term<'a>(
        &'a self,
        cx: &'a server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks every item of the "payment terms" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_DeleteAllPaymentTerm.html)
    fn delete_all_payment_term<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns a new item of the "payment terms" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_CreateDefaultPaymentTerm.html)
    fn create_default_payment_term<'a>(
        &'a self,
        cx: &'a server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns one item of the "payment terms" list by its key.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTerm.html)
    fn get_payment_term<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Replaces one item of the "payment terms" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTerm.html)
    fn put_payment_term<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Marks one item of the "payment terms" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/PaymentTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_DeletePaymentTerm.html)
    fn delete_payment_term<'a>(
        &'a self,
        cx: &'a server::Context,
        id: i32,
    ) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all headings of the "payment terms" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTermHeadingsForListItem.html)
    fn get_payment_term_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which headings one item of the "payment terms" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTermHeadingsForListItem.html)
    fn put_payment_term_headings_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns all user groups, selected where they see the given item of the "payment terms" list.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTermUserGroupsForListItem.html)
    fn get_payment_term_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Sets which user groups see one item of the "payment terms" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTermUserGroupsForListItem.html)
    fn put_payment_term_user_groups_for_list_item<'a>(
        &'a self,
        cx: &'a server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Returns the "payment terms" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/PaymentTerm/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetMDOList.html)
    fn get_mdo_list<'a>(
        &'a self,
        cx: &'a server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_PaymentTerms`, served by `api`.
pub fn routes(api: impl ListPaymentTermsServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListPaymentTermsServer`] that goes with an operation.
fn dispatch<'a, T: ListPaymentTermsServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Responding<'a>, server::Error> {
    Ok(match Op::at(operation) {
        Some(Op::GetListDefinition) => server::respond(cx, api.get_list_definition(cx)),
        Some(Op::SetListDefinition) => server::respond(cx, api.set_list_definition(cx, take!(input.body()))),
        Some(Op::GetPaymentTermHeadings) => server::respond(cx, api.get_payment_term_headings(cx)),
        Some(Op::PutPaymentTermHeadings) => server::respond(cx, api.put_payment_term_headings(cx, take!(input.body()))),
        Some(Op::PostPaymentTermHeading) => server::respond(cx, api.post_payment_term_heading(cx, take!(input.body()))),
        Some(Op::DeletePaymentTermHeadings) => server::respond(cx, api.delete_payment_term_headings(cx)),
        Some(Op::GetAll) => server::respond(cx, api.get_all(cx, take!(input.query("includeDeleted")))),
        Some(Op::PutAllPaymentTerm) => server::respond(cx, api.put_all_payment_term(cx, take!(input.body()))),
        Some(Op::PostPaymentTerm) => server::respond(cx, api.post_payment_term(cx, take!(input.body()))),
        Some(Op::DeleteAllPaymentTerm) => server::respond(cx, api.delete_all_payment_term(cx)),
        Some(Op::CreateDefaultPaymentTerm) => server::respond(cx, api.create_default_payment_term(cx)),
        Some(Op::GetPaymentTerm) => server::respond(cx, api.get_payment_term(cx, take!(input.path("id")))),
        Some(Op::PutPaymentTerm) => server::respond(
            cx,
            api.put_payment_term(cx, take!(input.path("id")), take!(input.body())),
        ),
        Some(Op::DeletePaymentTerm) => server::respond(cx, api.delete_payment_term(cx, take!(input.path("id")))),
        Some(Op::GetPaymentTermHeadingsForListItem) => server::respond(
            cx,
            api.get_payment_term_headings_for_list_item(
                cx,
                take!(input.path("itemId")),
                take!(input.query("showDeleted")),
            ),
        ),
        Some(Op::PutPaymentTermHeadingsForListItem) => server::respond(
            cx,
            api.put_payment_term_headings_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetPaymentTermUserGroupsForListItem) => server::respond(
            cx,
            api.get_payment_term_user_groups_for_list_item(cx, take!(input.path("itemId"))),
        ),
        Some(Op::PutPaymentTermUserGroupsForListItem) => server::respond(
            cx,
            api.put_payment_term_user_groups_for_list_item(cx, take!(input.path("itemId")), take!(input.body())),
        ),
        Some(Op::GetMdoList) => server::respond(
            cx,
            api.get_mdo_list(cx, take!(input.query("flat")), take!(input.query("query"))),
        ),
        None => return Err(server::Error::not_implemented()),
    })
}
