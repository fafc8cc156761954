// Made by `cargo run --release -p generator`; do not edit.

//! The answering side.

use runtime::server;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Handlers of the tag `List_PaymentType`.
///
/// A method that is not written answers 501.
#[allow(unused_variables, reason = "the defaults look at nothing")]
#[allow(clippy::too_many_arguments, reason = "as many as the API's parameters")]
pub trait ListPaymentTypeServer: Send + Sync + 'static {
    /// Create default payment type.
    /// `GET /api/v1/List/PaymentType/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_CreateDefaultPaymentType.html)
    fn create_default_payment_type(
        &self,
        cx: &server::Context,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get all.
    /// `GET /api/v1/List/PaymentType/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetAll.html)
    fn get_all(
        &self,
        cx: &server::Context,
        include_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put all payment type.
    /// `PUT /api/v1/List/PaymentType/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutAllPaymentType.html)
    fn put_all_payment_type(
        &self,
        cx: &server::Context,
        body: Vec<ListItemEntity>,
    ) -> impl Future<Output = Result<Vec<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post payment type.
    /// `POST /api/v1/List/PaymentType/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PostPaymentType.html)
    fn post_payment_type(
        &self,
        cx: &server::Context,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete all payment type.
    /// `DELETE /api/v1/List/PaymentType/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeleteAllPaymentType.html)
    fn delete_all_payment_type(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get payment type.
    /// `GET /api/v1/List/PaymentType/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentType.html)
    fn get_payment_type(
        &self,
        cx: &server::Context,
        id: i32,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put payment type.
    /// `PUT /api/v1/List/PaymentType/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentType.html)
    fn put_payment_type(
        &self,
        cx: &server::Context,
        id: i32,
        body: ListItemEntity,
    ) -> impl Future<Output = Result<Option<ListItemEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete payment type.
    /// `DELETE /api/v1/List/PaymentType/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeletePaymentType.html)
    fn delete_payment_type(&self, cx: &server::Context, id: i32) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get payment type headings.
    /// `GET /api/v1/List/PaymentType/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeHeadings.html)
    fn get_payment_type_headings(&self, cx: &server::Context) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put payment type headings.
    /// `PUT /api/v1/List/PaymentType/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeHeadings.html)
    fn put_payment_type_headings(
        &self,
        cx: &server::Context,
        body: Vec<HeadingEntity>,
    ) -> impl Future<Output = Result<Vec<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Post payment type heading.
    /// `POST /api/v1/List/PaymentType/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PostPaymentTypeHeading.html)
    fn post_payment_type_heading(
        &self,
        cx: &server::Context,
        body: HeadingEntity,
    ) -> impl Future<Output = Result<Option<HeadingEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Delete payment type headings.
    /// `DELETE /api/v1/List/PaymentType/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeletePaymentTypeHeadings.html)
    fn delete_payment_type_headings(&self, cx: &server::Context) -> impl Future<Output = Result<(), server::Error>> + Send {
        server::not_implemented()
    }

    /// Get list definition.
    /// `GET /api/v1/List/PaymentType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetListDefinition.html)
    fn get_list_definition(&self, cx: &server::Context) -> impl Future<Output = Result<Option<ListEntityWithLinks>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Set list definition.
    /// `PUT /api/v1/List/PaymentType`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_SetListDefinition.html)
    fn set_list_definition(
        &self,
        cx: &server::Context,
        body: ListEntity,
    ) -> impl Future<Output = Result<Option<ListEntity>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get mdo list.
    /// `GET /api/v1/List/PaymentType/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetMDOList.html)
    fn get_mdo_list(
        &self,
        cx: &server::Context,
        flat: Option<bool>,
        query: Option<String>,
    ) -> impl Future<Output = Result<Vec<MDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get payment type headings for list item.
    /// `GET /api/v1/List/PaymentType/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeHeadingsForListItem.html)
    fn get_payment_type_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        show_deleted: Option<bool>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put payment type headings for list item.
    /// `PUT /api/v1/List/PaymentType/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeHeadingsForListItem.html)
    fn put_payment_type_headings_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Get payment type user groups for list item.
    /// `GET /api/v1/List/PaymentType/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeUserGroupsForListItem.html)
    fn get_payment_type_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }

    /// Put payment type user groups for list item.
    /// `PUT /api/v1/List/PaymentType/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeUserGroupsForListItem.html)
    fn put_payment_type_user_groups_for_list_item(
        &self,
        cx: &server::Context,
        item_id: i32,
        body: Vec<SelectableMDOListItem>,
    ) -> impl Future<Output = Result<Vec<SelectableMDOListItem>, server::Error>> + Send {
        server::not_implemented()
    }
}

/// The routes of the tag `List_PaymentType`, answered by `api`.
pub fn routes(api: impl ListPaymentTypeServer) -> server::Routes {
    server::Routes::new(&OPERATIONS, api, dispatch)
}

/// Calls the method of [`ListPaymentTypeServer`] that goes with an operation.
fn dispatch<'a, T: ListPaymentTypeServer>(
    api: &'a T,
    operation: usize,
    cx: &'a server::Context,
    input: &server::Input<'_>,
) -> Result<server::Answering<'a>, server::Error> {
    Ok(match operation {
        CREATE_DEFAULT_PAYMENT_TYPE => server::answer(cx, api.create_default_payment_type(cx)),
        GET_ALL => server::answer(cx, api.get_all(cx, input.query("includeDeleted")?)),
        PUT_ALL_PAYMENT_TYPE => server::answer(cx, api.put_all_payment_type(cx, input.body()?)),
        POST_PAYMENT_TYPE => server::answer(cx, api.post_payment_type(cx, input.body()?)),
        DELETE_ALL_PAYMENT_TYPE => server::answer(cx, api.delete_all_payment_type(cx)),
        GET_PAYMENT_TYPE => server::answer(cx, api.get_payment_type(cx, input.path("id")?)),
        PUT_PAYMENT_TYPE => server::answer(cx, api.put_payment_type(cx, input.path("id")?, input.body()?)),
        DELETE_PAYMENT_TYPE => server::answer(cx, api.delete_payment_type(cx, input.path("id")?)),
        GET_PAYMENT_TYPE_HEADINGS => server::answer(cx, api.get_payment_type_headings(cx)),
        PUT_PAYMENT_TYPE_HEADINGS => server::answer(cx, api.put_payment_type_headings(cx, input.body()?)),
        POST_PAYMENT_TYPE_HEADING => server::answer(cx, api.post_payment_type_heading(cx, input.body()?)),
        DELETE_PAYMENT_TYPE_HEADINGS => server::answer(cx, api.delete_payment_type_headings(cx)),
        GET_LIST_DEFINITION => server::answer(cx, api.get_list_definition(cx)),
        SET_LIST_DEFINITION => server::answer(cx, api.set_list_definition(cx, input.body()?)),
        GET_MDO_LIST => server::answer(cx, api.get_mdo_list(cx, input.query("flat")?, input.query("query")?)),
        GET_PAYMENT_TYPE_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.get_payment_type_headings_for_list_item(cx, input.path("itemId")?, input.query("showDeleted")?)),
        PUT_PAYMENT_TYPE_HEADINGS_FOR_LIST_ITEM => server::answer(cx, api.put_payment_type_headings_for_list_item(cx, input.path("itemId")?, input.body()?)),
        GET_PAYMENT_TYPE_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.get_payment_type_user_groups_for_list_item(cx, input.path("itemId")?)),
        PUT_PAYMENT_TYPE_USER_GROUPS_FOR_LIST_ITEM => server::answer(cx, api.put_payment_type_user_groups_for_list_item(cx, input.path("itemId")?, input.body()?)),
        _ => return Err(server::Error::not_implemented()),
    })
}
