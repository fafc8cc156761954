// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_DeliveryTerms`.
#[derive(Clone, Copy, Debug)]
pub struct ListDeliveryTermsClient<'c>(&'c Client);

impl<'c> ListDeliveryTermsClient<'c> {
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
    /// `GET /api/v1/List/DeliveryTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/DeliveryTerm`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get delivery term headings.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetDeliveryTermHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().get_delivery_term_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delivery_term_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetDeliveryTermHeadings, &[])
    }

    /// Put delivery term headings.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutDeliveryTermHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().put_delivery_term_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_delivery_term_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutDeliveryTermHeadings, &[]).body(View::List(&body))
    }

    /// Post delivery term heading.
    ///
    /// `POST /api/v1/List/DeliveryTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PostDeliveryTermHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().post_delivery_term_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_delivery_term_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostDeliveryTermHeading, &[]).body(View::Carrier(body))
    }

    /// Delete delivery term headings.
    ///
    /// `DELETE /api/v1/List/DeliveryTerm/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_DeleteDeliveryTermHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_delivery_terms().delete_delivery_term_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_delivery_term_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteDeliveryTermHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all delivery term.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutAllDeliveryTerm.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().put_all_delivery_term(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_delivery_term(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllDeliveryTerm, &[]).body(View::List(&body))
    }

    /// Post delivery term.
    ///
    /// `POST /api/v1/List/DeliveryTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PostDeliveryTerm.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().post_delivery_term(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_delivery_term(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostDeliveryTerm, &[]).body(View::Carrier(body))
    }

    /// Delete all delivery term.
    ///
    /// `DELETE /api/v1/List/DeliveryTerm/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_DeleteAllDeliveryTerm.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_delivery_terms().delete_all_delivery_term().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_delivery_term(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllDeliveryTerm, &[])
    }

    /// Create default delivery term.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_CreateDefaultDeliveryTerm.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().create_default_delivery_term().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_delivery_term(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultDeliveryTerm, &[])
    }

    /// Get delivery term.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetDeliveryTerm.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().get_delivery_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delivery_term(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetDeliveryTerm, &[View::I32(id)])
    }

    /// Put delivery term.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutDeliveryTerm.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().put_delivery_term(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_delivery_term(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutDeliveryTerm, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete delivery term.
    ///
    /// `DELETE /api/v1/List/DeliveryTerm/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_DeleteDeliveryTerm.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_delivery_terms().delete_delivery_term(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_delivery_term(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteDeliveryTerm, &[View::I32(id)])
    }

    /// Get delivery term headings for list item.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetDeliveryTermHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().get_delivery_term_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delivery_term_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetDeliveryTermHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetDeliveryTermHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put delivery term headings for list item.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutDeliveryTermHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().put_delivery_term_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_delivery_term_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutDeliveryTermHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get delivery term user groups for list item.
    ///
    /// `GET /api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetDeliveryTermUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().get_delivery_term_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_delivery_term_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetDeliveryTermUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put delivery term user groups for list item.
    ///
    /// `PUT /api/v1/List/DeliveryTerm/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_PutDeliveryTermUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().put_delivery_term_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_delivery_term_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutDeliveryTermUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/DeliveryTerm/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_DeliveryTerms/v1DeliveryTermsList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_delivery_terms().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListDeliveryTermsClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_delivery_term_headings_for_list_item`](ListDeliveryTermsClient::get_delivery_term_headings_for_list_item),
    /// with its options.
    GetDeliveryTermHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListDeliveryTermsClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
