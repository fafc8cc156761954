// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

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

    /// Returns the definition of the "quote approve reason" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/QuoteApproveReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_approve_reason().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "quote approve reason" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_quote_approve_reason().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "quote approve reason" list.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReasonHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_approve_reason().get_quote_approve_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_GetQuoteApproveReasonHeadings")]
    #[inline]
    pub fn get_quote_approve_reason_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetQuoteApproveReasonHeadings, &[])
    }

    /// Stores the given headings of the "quote approve reason" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReasonHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_quote_approve_reason().put_quote_approve_reason_headings(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_PutQuoteApproveReasonHeadings")]
    #[inline]
    pub fn put_quote_approve_reason_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutQuoteApproveReasonHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "quote approve reason" list and returns it with its key.
    ///
    /// `POST /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PostQuoteApproveReasonHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_quote_approve_reason().post_quote_approve_reason_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_PostQuoteApproveReasonHeading")]
    #[inline]
    pub fn post_quote_approve_reason_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostQuoteApproveReasonHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "quote approve reason" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/QuoteApproveReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_DeleteQuoteApproveReasonHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_approve_reason().delete_quote_approve_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_DeleteQuoteApproveReasonHeadings")]
    #[inline]
    pub fn delete_quote_approve_reason_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteQuoteApproveReasonHeadings, &[])
    }

    /// Returns all items of the "quote approve reason" list, without headings.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_approve_reason().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "quote approve reason" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutAllQuoteApproveReason.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_quote_approve_reason().put_all_quote_approve_reason(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_PutAllQuoteApproveReason")]
    #[inline]
    pub fn put_all_quote_approve_reason(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllQuoteApproveReason, &[]).body(View::List(&body))
    }

    /// Adds an item to the "quote approve reason" list and returns it with its key.
    ///
    /// `POST /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PostQuoteApproveReason.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_quote_approve_reason().post_quote_approve_reason(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_PostQuoteApproveReason")]
    #[inline]
    pub fn post_quote_approve_reason(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostQuoteApproveReason, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "quote approve reason" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/QuoteApproveReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_DeleteAllQuoteApproveReason.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_approve_reason().delete_all_quote_approve_reason().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_DeleteAllQuoteApproveReason")]
    #[inline]
    pub fn delete_all_quote_approve_reason(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllQuoteApproveReason, &[])
    }

    /// Returns a new item of the "quote approve reason" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_CreateDefaultQuoteApproveReason.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_approve_reason().create_default_quote_approve_reason()
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_CreateDefaultQuoteApproveReason")]
    #[inline]
    pub fn create_default_quote_approve_reason(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultQuoteApproveReason, &[])
    }

    /// Returns one item of the "quote approve reason" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReason.html)
    /// - `id` (path), `i32`: Key of the reason for approving a quote that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_approve_reason().get_quote_approve_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_GetQuoteApproveReason")]
    #[inline]
    pub fn get_quote_approve_reason(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetQuoteApproveReason, &[View::I32(id)])
    }

    /// Replaces one item of the "quote approve reason" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReason.html)
    /// - `id` (path), `i32`: Key of the reason for approving a quote that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_quote_approve_reason().put_quote_approve_reason(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_PutQuoteApproveReason")]
    #[inline]
    pub fn put_quote_approve_reason(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutQuoteApproveReason, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "quote approve reason" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/QuoteApproveReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_DeleteQuoteApproveReason.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_approve_reason().delete_quote_approve_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_DeleteQuoteApproveReason")]
    #[inline]
    pub fn delete_quote_approve_reason(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteQuoteApproveReason, &[View::I32(id)])
    }

    /// Returns all headings of the "quote approve reason" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_approve_reason().get_quote_approve_reason_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_GetQuoteApproveReasonHeadingsForListItem")]
    #[inline]
    pub fn get_quote_approve_reason_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetQuoteApproveReasonHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetQuoteApproveReasonHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "quote approve reason" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_quote_approve_reason().put_quote_approve_reason_headings_for_list_item(
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_PutQuoteApproveReasonHeadingsForListItem")]
    #[inline]
    pub fn put_quote_approve_reason_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutQuoteApproveReasonHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "quote approve reason" list.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetQuoteApproveReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_approve_reason().get_quote_approve_reason_user_groups_for_list_item(
    ///     1,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_GetQuoteApproveReasonUserGroupsForListItem")]
    #[inline]
    pub fn get_quote_approve_reason_user_groups_for_list_item(
        self,
        item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetQuoteApproveReasonUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "quote approve reason" list, by the `Selected` flags of the groups
    /// given, and returns the groups.
    ///
    /// `PUT /api/v1/List/QuoteApproveReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_PutQuoteApproveReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_quote_approve_reason().put_quote_approve_reason_user_groups_for_list_item(
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_PutQuoteApproveReasonUserGroupsForListItem")]
    #[inline]
    pub fn put_quote_approve_reason_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutQuoteApproveReasonUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "quote approve reason" list as clients show it: with headings, icons and only what the user group of
    /// the caller sees.
    ///
    /// `GET /api/v1/List/QuoteApproveReason/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteApproveReason/v1QuoteApproveReasonList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_approve_reason().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteApproveReasonList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListQuoteApproveReasonClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_quote_approve_reason_headings_for_list_item`](ListQuoteApproveReasonClient::get_quote_approve_reason_headings_for_list_item),
    /// with its options.
    GetQuoteApproveReasonHeadingsForListItemCall =
    CallWithOptions NoSelect GetQuoteApproveReasonHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListQuoteApproveReasonClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
