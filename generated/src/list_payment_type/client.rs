// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

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

    /// Returns the definition of the "payment type" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/PaymentType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "payment type" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/PaymentType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_payment_type().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "payment type" list.
    ///
    /// `GET /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_type().get_payment_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_GetPaymentTypeHeadings")]
    #[inline]
    pub fn get_payment_type_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetPaymentTypeHeadings, &[])
    }

    /// Stores the given headings of the "payment type" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_payment_type().put_payment_type_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_PutPaymentTypeHeadings")]
    #[inline]
    pub fn put_payment_type_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutPaymentTypeHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "payment type" list and returns it with its key.
    ///
    /// `POST /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PostPaymentTypeHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_payment_type().post_payment_type_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_PostPaymentTypeHeading")]
    #[inline]
    pub fn post_payment_type_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostPaymentTypeHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "payment type" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/PaymentType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeletePaymentTypeHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_type().delete_payment_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_DeletePaymentTypeHeadings")]
    #[inline]
    pub fn delete_payment_type_headings(self) -> Call<'c, ()> {
        self.call(Op::DeletePaymentTypeHeadings, &[])
    }

    /// Returns all items of the "payment type" list, without headings.
    ///
    /// `GET /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_type().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "payment type" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutAllPaymentType.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_payment_type().put_all_payment_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_PutAllPaymentType")]
    #[inline]
    pub fn put_all_payment_type(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllPaymentType, &[]).body(View::List(&body))
    }

    /// Adds an item to the "payment type" list and returns it with its key.
    ///
    /// `POST /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PostPaymentType.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_payment_type().post_payment_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_PostPaymentType")]
    #[inline]
    pub fn post_payment_type(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostPaymentType, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "payment type" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/PaymentType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeleteAllPaymentType.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_type().delete_all_payment_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_DeleteAllPaymentType")]
    #[inline]
    pub fn delete_all_payment_type(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllPaymentType, &[])
    }

    /// Returns a new item of the "payment type" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/PaymentType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_CreateDefaultPaymentType.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_type().create_default_payment_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_CreateDefaultPaymentType")]
    #[inline]
    pub fn create_default_payment_type(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultPaymentType, &[])
    }

    /// Returns one item of the "payment type" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/PaymentType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentType.html)
    /// - `id` (path), `i32`: Key of the payment type that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_type().get_payment_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_GetPaymentType")]
    #[inline]
    pub fn get_payment_type(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetPaymentType, &[View::I32(id)])
    }

    /// Replaces one item of the "payment type" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/PaymentType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentType.html)
    /// - `id` (path), `i32`: Key of the payment type that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_payment_type().put_payment_type(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_PutPaymentType")]
    #[inline]
    pub fn put_payment_type(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutPaymentType, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "payment type" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/PaymentType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_DeletePaymentType.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_type().delete_payment_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_DeletePaymentType")]
    #[inline]
    pub fn delete_payment_type(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePaymentType, &[View::I32(id)])
    }

    /// Returns all headings of the "payment type" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/PaymentType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_type().get_payment_type_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_GetPaymentTypeHeadingsForListItem")]
    #[inline]
    pub fn get_payment_type_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetPaymentTypeHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPaymentTypeHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "payment type" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/PaymentType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_payment_type().put_payment_type_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_PutPaymentTypeHeadingsForListItem")]
    #[inline]
    pub fn put_payment_type_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPaymentTypeHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "payment type" list.
    ///
    /// `GET /api/v1/List/PaymentType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetPaymentTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_type().get_payment_type_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_GetPaymentTypeUserGroupsForListItem")]
    #[inline]
    pub fn get_payment_type_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPaymentTypeUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "payment type" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/PaymentType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_PutPaymentTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_payment_type().put_payment_type_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_PutPaymentTypeUserGroupsForListItem")]
    #[inline]
    pub fn put_payment_type_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPaymentTypeUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "payment type" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/PaymentType/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentType/v1PaymentTypeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_type().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTypeList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListPaymentTypeClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_payment_type_headings_for_list_item`](ListPaymentTypeClient::get_payment_type_headings_for_list_item),
    /// with its options.
    GetPaymentTypeHeadingsForListItemCall = CallWithOptions NoSelect GetPaymentTypeHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListPaymentTypeClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
