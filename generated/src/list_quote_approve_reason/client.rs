// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_QuoteApproveReason`.
#[derive(Clone, Copy, Debug)]
pub struct ListQuoteApproveReasonClient<'c>(&'c Client);

impl<'c> ListQuoteApproveReasonClient<'c> {
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
    /// `GET /api/v1/List/QuoteApproveReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().set_list_definition(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get quote approve reason headings.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReasonHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().get_quote_approve_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_quote_approve_reason_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetQuoteApproveReasonHeadings, &[])
    }

    /// Put quote approve reason headings.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReasonHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().put_quote_approve_reason_headings(&[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_quote_approve_reason_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutQuoteApproveReasonHeadings, &[]).body(View::List(&body))
    }

    /// Post quote approve reason heading.
    ///
    /// `POST /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PostQuoteApproveReasonHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().post_quote_approve_reason_heading(
    ///     &Default::default(),
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_quote_approve_reason_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostQuoteApproveReasonHeading, &[]).body(View::Carrier(body))
    }

    /// Delete quote approve reason headings.
    ///
    /// `DELETE /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_DeleteQuoteApproveReasonHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_approve_reason().delete_quote_approve_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_quote_approve_reason_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteQuoteApproveReasonHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all quote approve reason.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutAllQuoteApproveReason.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().put_all_quote_approve_reason(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_quote_approve_reason(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllQuoteApproveReason, &[]).body(View::List(&body))
    }

    /// Post quote approve reason.
    ///
    /// `POST /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PostQuoteApproveReason.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().post_quote_approve_reason(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_quote_approve_reason(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostQuoteApproveReason, &[]).body(View::Carrier(body))
    }

    /// Delete all quote approve reason.
    ///
    /// `DELETE /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_DeleteAllQuoteApproveReason.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_approve_reason().delete_all_quote_approve_reason().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_quote_approve_reason(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllQuoteApproveReason, &[])
    }

    /// Create default quote approve reason.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_CreateDefaultQuoteApproveReason.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().create_default_quote_approve_reason().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_quote_approve_reason(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultQuoteApproveReason, &[])
    }

    /// Get quote approve reason.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReason.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().get_quote_approve_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_quote_approve_reason(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetQuoteApproveReason, &[View::I32(id)])
    }

    /// Put quote approve reason.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReason.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().put_quote_approve_reason(1, &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_quote_approve_reason(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutQuoteApproveReason, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete quote approve reason.
    ///
    /// `DELETE /api/v1/List/QuoteApproveReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_DeleteQuoteApproveReason.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_approve_reason().delete_quote_approve_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_quote_approve_reason(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteQuoteApproveReason, &[View::I32(id)])
    }

    /// Get quote approve reason headings for list item.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().get_quote_approve_reason_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_quote_approve_reason_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetQuoteApproveReasonHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetQuoteApproveReasonHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put quote approve reason headings for list item.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().put_quote_approve_reason_headings_for_list_item(
    ///     1,
    ///     &[],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_quote_approve_reason_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutQuoteApproveReasonHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get quote approve reason user groups for list item.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().get_quote_approve_reason_user_groups_for_list_item(
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_quote_approve_reason_user_groups_for_list_item(
        self,
        item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetQuoteApproveReasonUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put quote approve reason user groups for list item.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().put_quote_approve_reason_user_groups_for_list_item(
    ///     1,
    ///     &[],
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_quote_approve_reason_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutQuoteApproveReasonUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_approve_reason().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListQuoteApproveReasonClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_quote_approve_reason_headings_for_list_item`](ListQuoteApproveReasonClient::get_quote_approve_reason_headings_for_list_item),
    /// with its options.
    GetQuoteApproveReasonHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListQuoteApproveReasonClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
