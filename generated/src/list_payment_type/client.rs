// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_PaymentType`.
#[derive(Clone, Copy, Debug)]
pub struct ListPaymentTypeClient<'c>(&'c Client);

impl<'c> ListPaymentTypeClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Get list definition.
    ///
    /// `GET /api/v1/List/PaymentType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/PaymentType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get payment type headings.
    ///
    /// `GET /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().get_payment_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_payment_type_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetPaymentTypeHeadings, &[])
    }

    /// Put payment type headings.
    ///
    /// `PUT /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().put_payment_type_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_payment_type_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutPaymentTypeHeadings, &[]).body(View::List(&body))
    }

    /// Post payment type heading.
    ///
    /// `POST /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PostPaymentTypeHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().post_payment_type_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_payment_type_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostPaymentTypeHeading, &[]).body(View::Carrier(body))
    }

    /// Delete payment type headings.
    ///
    /// `DELETE /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeletePaymentTypeHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_type().delete_payment_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_payment_type_headings(self) -> Call<'c, ()> {
        self.call(Op::DeletePaymentTypeHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all payment type.
    ///
    /// `PUT /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutAllPaymentType.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().put_all_payment_type(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_payment_type(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllPaymentType, &[]).body(View::List(&body))
    }

    /// Post payment type.
    ///
    /// `POST /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PostPaymentType.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().post_payment_type(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_payment_type(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostPaymentType, &[]).body(View::Carrier(body))
    }

    /// Delete all payment type.
    ///
    /// `DELETE /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeleteAllPaymentType.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_type().delete_all_payment_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_payment_type(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllPaymentType, &[])
    }

    /// Create default payment type.
    ///
    /// `GET /api/v1/List/PaymentType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_CreateDefaultPaymentType.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().create_default_payment_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_payment_type(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultPaymentType, &[])
    }

    /// Get payment type.
    ///
    /// `GET /api/v1/List/PaymentType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentType.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().get_payment_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_payment_type(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetPaymentType, &[View::I32(id)])
    }

    /// Put payment type.
    ///
    /// `PUT /api/v1/List/PaymentType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentType.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().put_payment_type(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_payment_type(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutPaymentType, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete payment type.
    ///
    /// `DELETE /api/v1/List/PaymentType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeletePaymentType.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_type().delete_payment_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_payment_type(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePaymentType, &[View::I32(id)])
    }

    /// Get payment type headings for list item.
    ///
    /// `GET /api/v1/List/PaymentType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().get_payment_type_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_payment_type_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetPaymentTypeHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPaymentTypeHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put payment type headings for list item.
    ///
    /// `PUT /api/v1/List/PaymentType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().put_payment_type_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_payment_type_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPaymentTypeHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get payment type user groups for list item.
    ///
    /// `GET /api/v1/List/PaymentType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().get_payment_type_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_payment_type_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPaymentTypeUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put payment type user groups for list item.
    ///
    /// `PUT /api/v1/List/PaymentType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().put_payment_type_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_payment_type_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPaymentTypeUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/PaymentType/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_type().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListPaymentTypeClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_payment_type_headings_for_list_item`](ListPaymentTypeClient::get_payment_type_headings_for_list_item),
    /// with its options.
    GetPaymentTypeHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListPaymentTypeClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
