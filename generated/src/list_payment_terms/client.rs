// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

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

    /// Get list definition.
    ///
    /// `GET /api/v1/List/PaymentTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/PaymentTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get payment term headings.
    ///
    /// `GET /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTermHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().get_payment_term_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_payment_term_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetPaymentTermHeadings, &[])
    }

    /// Put payment term headings.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTermHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().put_payment_term_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_payment_term_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutPaymentTermHeadings, &[]).body(View::List(&body))
    }

    /// Post payment term heading.
    ///
    /// `POST /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PostPaymentTermHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().post_payment_term_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_payment_term_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostPaymentTermHeading, &[]).body(View::Carrier(body))
    }

    /// Delete payment term headings.
    ///
    /// `DELETE /api/v1/List/PaymentTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_DeletePaymentTermHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_terms().delete_payment_term_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_payment_term_headings(self) -> Call<'c, ()> {
        self.call(Op::DeletePaymentTermHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all payment term.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutAllPaymentTerm.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().put_all_payment_term(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_payment_term(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllPaymentTerm, &[]).body(View::List(&body))
    }

    /// Post payment term.
    ///
    /// `POST /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PostPaymentTerm.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().post_payment_term(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_payment_term(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostPaymentTerm, &[]).body(View::Carrier(body))
    }

    /// Delete all payment term.
    ///
    /// `DELETE /api/v1/List/PaymentTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_DeleteAllPaymentTerm.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_terms().delete_all_payment_term().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_payment_term(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllPaymentTerm, &[])
    }

    /// Create default payment term.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_CreateDefaultPaymentTerm.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().create_default_payment_term().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_payment_term(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultPaymentTerm, &[])
    }

    /// Get payment term.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTerm.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().get_payment_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_payment_term(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetPaymentTerm, &[View::I32(id)])
    }

    /// Put payment term.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTerm.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().put_payment_term(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_payment_term(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutPaymentTerm, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete payment term.
    ///
    /// `DELETE /api/v1/List/PaymentTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_DeletePaymentTerm.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_payment_terms().delete_payment_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_payment_term(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePaymentTerm, &[View::I32(id)])
    }

    /// Get payment term headings for list item.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTermHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().get_payment_term_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_payment_term_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetPaymentTermHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPaymentTermHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put payment term headings for list item.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTermHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().put_payment_term_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_payment_term_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPaymentTermHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get payment term user groups for list item.
    ///
    /// `GET /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetPaymentTermUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().get_payment_term_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_payment_term_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPaymentTermUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put payment term user groups for list item.
    ///
    /// `PUT /api/v1/List/PaymentTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_PutPaymentTermUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().put_payment_term_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_payment_term_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPaymentTermUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/PaymentTerm/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_PaymentTerms/v1PaymentTermsList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_payment_terms().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListPaymentTermsClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_payment_term_headings_for_list_item`](ListPaymentTermsClient::get_payment_term_headings_for_list_item),
    /// with its options.
    GetPaymentTermHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListPaymentTermsClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
