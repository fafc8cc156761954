// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

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

    /// Returns the definition of the "quote deny reason" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/QuoteDenyReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_deny_reason().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "quote deny reason" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_quote_deny_reason().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "quote deny reason" list.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetQuoteDenyReasonHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_deny_reason().get_quote_deny_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_GetQuoteDenyReasonHeadings")]
    #[inline]
    pub fn get_quote_deny_reason_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetQuoteDenyReasonHeadings, &[])
    }

    /// Stores the given headings of the "quote deny reason" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutQuoteDenyReasonHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_quote_deny_reason().put_quote_deny_reason_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_PutQuoteDenyReasonHeadings")]
    #[inline]
    pub fn put_quote_deny_reason_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutQuoteDenyReasonHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "quote deny reason" list and returns it with its key.
    ///
    /// `POST /api/v1/List/QuoteDenyReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PostQuoteDenyReasonHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_quote_deny_reason().post_quote_deny_reason_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_PostQuoteDenyReasonHeading")]
    #[inline]
    pub fn post_quote_deny_reason_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostQuoteDenyReasonHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "quote deny reason" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/QuoteDenyReason/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_DeleteQuoteDenyReasonHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_deny_reason().delete_quote_deny_reason_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_DeleteQuoteDenyReasonHeadings")]
    #[inline]
    pub fn delete_quote_deny_reason_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteQuoteDenyReasonHeadings, &[])
    }

    /// Returns all items of the "quote deny reason" list, without headings.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_deny_reason().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "quote deny reason" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutAllQuoteDenyReason.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_quote_deny_reason().put_all_quote_deny_reason(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_PutAllQuoteDenyReason")]
    #[inline]
    pub fn put_all_quote_deny_reason(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllQuoteDenyReason, &[]).body(View::List(&body))
    }

    /// Adds an item to the "quote deny reason" list and returns it with its key.
    ///
    /// `POST /api/v1/List/QuoteDenyReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PostQuoteDenyReason.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_quote_deny_reason().post_quote_deny_reason(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_PostQuoteDenyReason")]
    #[inline]
    pub fn post_quote_deny_reason(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostQuoteDenyReason, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "quote deny reason" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/QuoteDenyReason/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_DeleteAllQuoteDenyReason.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_deny_reason().delete_all_quote_deny_reason().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_DeleteAllQuoteDenyReason")]
    #[inline]
    pub fn delete_all_quote_deny_reason(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllQuoteDenyReason, &[])
    }

    /// Returns a new item of the "quote deny reason" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_CreateDefaultQuoteDenyReason.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_deny_reason().create_default_quote_deny_reason().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_CreateDefaultQuoteDenyReason")]
    #[inline]
    pub fn create_default_quote_deny_reason(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultQuoteDenyReason, &[])
    }

    /// Returns one item of the "quote deny reason" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetQuoteDenyReason.html)
    /// - `id` (path), `i32`: Key of the reason for rejecting a quote that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_deny_reason().get_quote_deny_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_GetQuoteDenyReason")]
    #[inline]
    pub fn get_quote_deny_reason(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetQuoteDenyReason, &[View::I32(id)])
    }

    /// Replaces one item of the "quote deny reason" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutQuoteDenyReason.html)
    /// - `id` (path), `i32`: Key of the reason for rejecting a quote that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_quote_deny_reason().put_quote_deny_reason(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_PutQuoteDenyReason")]
    #[inline]
    pub fn put_quote_deny_reason(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutQuoteDenyReason, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "quote deny reason" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/QuoteDenyReason/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_DeleteQuoteDenyReason.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_quote_deny_reason().delete_quote_deny_reason(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_DeleteQuoteDenyReason")]
    #[inline]
    pub fn delete_quote_deny_reason(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteQuoteDenyReason, &[View::I32(id)])
    }

    /// Returns all headings of the "quote deny reason" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetQuoteDenyReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_deny_reason().get_quote_deny_reason_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_GetQuoteDenyReasonHeadingsForListItem")]
    #[inline]
    pub fn get_quote_deny_reason_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetQuoteDenyReasonHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetQuoteDenyReasonHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "quote deny reason" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutQuoteDenyReasonHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_quote_deny_reason().put_quote_deny_reason_headings_for_list_item(
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_PutQuoteDenyReasonHeadingsForListItem")]
    #[inline]
    pub fn put_quote_deny_reason_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutQuoteDenyReasonHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "quote deny reason" list.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetQuoteDenyReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_deny_reason().get_quote_deny_reason_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_GetQuoteDenyReasonUserGroupsForListItem")]
    #[inline]
    pub fn get_quote_deny_reason_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetQuoteDenyReasonUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "quote deny reason" list, by the `Selected` flags of the groups
    /// given, and returns the groups.
    ///
    /// `PUT /api/v1/List/QuoteDenyReason/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_PutQuoteDenyReasonUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_quote_deny_reason().put_quote_deny_reason_user_groups_for_list_item(
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_PutQuoteDenyReasonUserGroupsForListItem")]
    #[inline]
    pub fn put_quote_deny_reason_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutQuoteDenyReasonUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "quote deny reason" list as clients show it: with headings, icons and only what the user group of
    /// the caller sees.
    ///
    /// `GET /api/v1/List/QuoteDenyReason/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_QuoteDenyReason/v1QuoteDenyReasonList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_quote_deny_reason().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1QuoteDenyReasonList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListQuoteDenyReasonClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_quote_deny_reason_headings_for_list_item`](ListQuoteDenyReasonClient::get_quote_deny_reason_headings_for_list_item),
    /// with its options.
    GetQuoteDenyReasonHeadingsForListItemCall = CallWithOptions NoSelect GetQuoteDenyReasonHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListQuoteDenyReasonClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
