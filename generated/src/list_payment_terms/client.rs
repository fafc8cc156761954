// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_PaymentTerms`.
#[derive(Clone, Copy, Debug)]
pub struct ListPaymentTermsClient<'c>(&'c Client);

impl<'c> ListPaymentTermsClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "payment terms" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/PaymentTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_terms().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "payment terms" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/PaymentTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_payment_terms().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "payment terms" list.
    ///
    /// `GET /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTermHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_terms().get_payment_term_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_GetPaymentTermHeadings")]
    #[inline]
    pub fn get_payment_term_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetPaymentTermHeadings, &[])
    }

    /// Stores the given headings of the "payment terms" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTermHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_payment_terms().put_payment_term_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_PutPaymentTermHeadings")]
    #[inline]
    pub fn put_payment_term_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutPaymentTermHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "payment terms" list and returns it with its key.
    ///
    /// `POST /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PostPaymentTermHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_payment_terms().post_payment_term_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_PostPaymentTermHeading")]
    #[inline]
    pub fn post_payment_term_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostPaymentTermHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "payment terms" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_DeletePaymentTermHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_terms().delete_payment_term_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_DeletePaymentTermHeadings")]
    #[inline]
    pub fn delete_payment_term_headings(self) -> Call<'c, ()> {
        self.call(Op::DeletePaymentTermHeadings, &[])
    }

    /// Returns all items of the "payment terms" list, without headings.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_terms().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "payment terms" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutAllPaymentTerm.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_payment_terms().put_all_payment_term(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_PutAllPaymentTerm")]
    #[inline]
    pub fn put_all_payment_term(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllPaymentTerm, &[]).body(View::List(&body))
    }

    /// Adds an item to the "payment terms" list and returns it with its key.
    ///
    /// `POST /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PostPaymentTerm.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_payment_terms().post_payment_term(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_PostPaymentTerm")]
    #[inline]
    pub fn post_payment_term(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostPaymentTerm, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "payment terms" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_DeleteAllPaymentTerm.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_terms().delete_all_payment_term().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_DeleteAllPaymentTerm")]
    #[inline]
    pub fn delete_all_payment_term(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllPaymentTerm, &[])
    }

    /// Returns a new item of the "payment terms" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_CreateDefaultPaymentTerm.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_terms().create_default_payment_term().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_CreateDefaultPaymentTerm")]
    #[inline]
    pub fn create_default_payment_term(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultPaymentTerm, &[])
    }

    /// Returns one item of the "payment terms" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTerm.html)
    /// - `id` (path), `i32`: Key of the payment term that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_terms().get_payment_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_GetPaymentTerm")]
    #[inline]
    pub fn get_payment_term(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetPaymentTerm, &[View::I32(id)])
    }

    /// Replaces one item of the "payment terms" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTerm.html)
    /// - `id` (path), `i32`: Key of the payment term that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_payment_terms().put_payment_term(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_PutPaymentTerm")]
    #[inline]
    pub fn put_payment_term(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutPaymentTerm, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "payment terms" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/PaymentTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_DeletePaymentTerm.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_terms().delete_payment_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_DeletePaymentTerm")]
    #[inline]
    pub fn delete_payment_term(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePaymentTerm, &[View::I32(id)])
    }

    /// Returns all headings of the "payment terms" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTermHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_terms().get_payment_term_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_GetPaymentTermHeadingsForListItem")]
    #[inline]
    pub fn get_payment_term_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetPaymentTermHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPaymentTermHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "payment terms" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTermHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_payment_terms().put_payment_term_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_PutPaymentTermHeadingsForListItem")]
    #[inline]
    pub fn put_payment_term_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPaymentTermHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "payment terms" list.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTermUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_terms().get_payment_term_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_GetPaymentTermUserGroupsForListItem")]
    #[inline]
    pub fn get_payment_term_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPaymentTermUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "payment terms" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTermUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_payment_terms().put_payment_term_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_PutPaymentTermUserGroupsForListItem")]
    #[inline]
    pub fn put_payment_term_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPaymentTermUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "payment terms" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/PaymentTerm/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_payment_terms().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PaymentTermsList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListPaymentTermsClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_payment_term_headings_for_list_item`](ListPaymentTermsClient::get_payment_term_headings_for_list_item),
    /// with its options.
    GetPaymentTermHeadingsForListItemCall = CallWithOptions NoSelect GetPaymentTermHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListPaymentTermsClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
