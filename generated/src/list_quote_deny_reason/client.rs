// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_QuoteDenyReason`.
#[derive(Clone, Copy, Debug)]
pub struct ListQuoteDenyReasonClient<'c>(&'c Client);

impl<'c> ListQuoteDenyReasonClient<'c> {
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
    /// `GET /api/v1/List/QuoteDenyReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get quote deny reason headings.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetQuoteDenyReasonHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().get_quote_deny_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_quote_deny_reason_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetQuoteDenyReasonHeadings, &[])
    }

    /// Put quote deny reason headings.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutQuoteDenyReasonHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().put_quote_deny_reason_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_quote_deny_reason_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutQuoteDenyReasonHeadings, &[]).body(View::List(&body))
    }

    /// Post quote deny reason heading.
    ///
    /// `POST /api/v1/List/QuoteDenyReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PostQuoteDenyReasonHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().post_quote_deny_reason_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_quote_deny_reason_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostQuoteDenyReasonHeading, &[]).body(View::Carrier(body))
    }

    /// Delete quote deny reason headings.
    ///
    /// `DELETE /api/v1/List/QuoteDenyReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_DeleteQuoteDenyReasonHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_deny_reason().delete_quote_deny_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_quote_deny_reason_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteQuoteDenyReasonHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all quote deny reason.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutAllQuoteDenyReason.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().put_all_quote_deny_reason(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_quote_deny_reason(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllQuoteDenyReason, &[]).body(View::List(&body))
    }

    /// Post quote deny reason.
    ///
    /// `POST /api/v1/List/QuoteDenyReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PostQuoteDenyReason.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().post_quote_deny_reason(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_quote_deny_reason(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostQuoteDenyReason, &[]).body(View::Carrier(body))
    }

    /// Delete all quote deny reason.
    ///
    /// `DELETE /api/v1/List/QuoteDenyReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_DeleteAllQuoteDenyReason.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_deny_reason().delete_all_quote_deny_reason().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_quote_deny_reason(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllQuoteDenyReason, &[])
    }

    /// Create default quote deny reason.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_CreateDefaultQuoteDenyReason.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().create_default_quote_deny_reason().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_quote_deny_reason(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultQuoteDenyReason, &[])
    }

    /// Get quote deny reason.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetQuoteDenyReason.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().get_quote_deny_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_quote_deny_reason(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetQuoteDenyReason, &[View::I32(id)])
    }

    /// Put quote deny reason.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutQuoteDenyReason.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().put_quote_deny_reason(1, &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_quote_deny_reason(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutQuoteDenyReason, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete quote deny reason.
    ///
    /// `DELETE /api/v1/List/QuoteDenyReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_DeleteQuoteDenyReason.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_deny_reason().delete_quote_deny_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_quote_deny_reason(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteQuoteDenyReason, &[View::I32(id)])
    }

    /// Get quote deny reason headings for list item.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetQuoteDenyReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().get_quote_deny_reason_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_quote_deny_reason_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetQuoteDenyReasonHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetQuoteDenyReasonHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put quote deny reason headings for list item.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutQuoteDenyReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().put_quote_deny_reason_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_quote_deny_reason_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutQuoteDenyReasonHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get quote deny reason user groups for list item.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetQuoteDenyReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().get_quote_deny_reason_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_quote_deny_reason_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetQuoteDenyReasonUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put quote deny reason user groups for list item.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutQuoteDenyReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().put_quote_deny_reason_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_quote_deny_reason_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutQuoteDenyReasonUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_quote_deny_reason().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListQuoteDenyReasonClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_quote_deny_reason_headings_for_list_item`](ListQuoteDenyReasonClient::get_quote_deny_reason_headings_for_list_item),
    /// with its options.
    GetQuoteDenyReasonHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListQuoteDenyReasonClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
