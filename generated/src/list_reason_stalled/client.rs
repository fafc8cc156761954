// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_ReasonStalled`.
#[derive(Clone, Copy, Debug)]
pub struct ListReasonStalledClient<'c>(&'c Client);

impl<'c> ListReasonStalledClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "reason stalled" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason_stalled().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "reason stalled" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_reason_stalled().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "reason stalled" list.
    ///
    /// `GET /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason_stalled().get_reason_stalled_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_GetReasonStalledHeadings")]
    #[inline]
    pub fn get_reason_stalled_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetReasonStalledHeadings, &[])
    }

    /// Stores the given headings of the "reason stalled" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_reason_stalled().put_reason_stalled_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_PutReasonStalledHeadings")]
    #[inline]
    pub fn put_reason_stalled_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutReasonStalledHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "reason stalled" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PostReasonStalledHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_reason_stalled().post_reason_stalled_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_PostReasonStalledHeading")]
    #[inline]
    pub fn post_reason_stalled_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostReasonStalledHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "reason stalled" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteReasonStalledHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason_stalled().delete_reason_stalled_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_DeleteReasonStalledHeadings")]
    #[inline]
    pub fn delete_reason_stalled_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteReasonStalledHeadings, &[])
    }

    /// Returns all items of the "reason stalled" list, without headings.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason_stalled().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "reason stalled" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutAllReasonStalled.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_reason_stalled().put_all_reason_stalled(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_PutAllReasonStalled")]
    #[inline]
    pub fn put_all_reason_stalled(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllReasonStalled, &[]).body(View::List(&body))
    }

    /// Adds an item to the "reason stalled" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PostReasonStalled.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_reason_stalled().post_reason_stalled(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_PostReasonStalled")]
    #[inline]
    pub fn post_reason_stalled(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostReasonStalled, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "reason stalled" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteAllReasonStalled.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason_stalled().delete_all_reason_stalled().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_DeleteAllReasonStalled")]
    #[inline]
    pub fn delete_all_reason_stalled(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllReasonStalled, &[])
    }

    /// Returns a new item of the "reason stalled" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_CreateDefaultReasonStalled.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason_stalled().create_default_reason_stalled().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_CreateDefaultReasonStalled")]
    #[inline]
    pub fn create_default_reason_stalled(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultReasonStalled, &[])
    }

    /// Returns one item of the "reason stalled" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalled.html)
    /// - `id` (path), `i32`: Key of the reason for delaying a sale that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason_stalled().get_reason_stalled(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_GetReasonStalled")]
    #[inline]
    pub fn get_reason_stalled(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetReasonStalled, &[View::I32(id)])
    }

    /// Replaces one item of the "reason stalled" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalled.html)
    /// - `id` (path), `i32`: Key of the reason for delaying a sale that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_reason_stalled().put_reason_stalled(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_PutReasonStalled")]
    #[inline]
    pub fn put_reason_stalled(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutReasonStalled, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "reason stalled" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ReasonStalled/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteReasonStalled.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason_stalled().delete_reason_stalled(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_DeleteReasonStalled")]
    #[inline]
    pub fn delete_reason_stalled(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteReasonStalled, &[View::I32(id)])
    }

    /// Returns all headings of the "reason stalled" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason_stalled().get_reason_stalled_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_GetReasonStalledHeadingsForListItem")]
    #[inline]
    pub fn get_reason_stalled_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetReasonStalledHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetReasonStalledHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "reason stalled" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_reason_stalled().put_reason_stalled_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_PutReasonStalledHeadingsForListItem")]
    #[inline]
    pub fn put_reason_stalled_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutReasonStalledHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "reason stalled" list.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason_stalled().get_reason_stalled_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_GetReasonStalledUserGroupsForListItem")]
    #[inline]
    pub fn get_reason_stalled_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetReasonStalledUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "reason stalled" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_reason_stalled().put_reason_stalled_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_PutReasonStalledUserGroupsForListItem")]
    #[inline]
    pub fn put_reason_stalled_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutReasonStalledUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "reason stalled" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ReasonStalled/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_reason_stalled().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ReasonStalledList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListReasonStalledClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_reason_stalled_headings_for_list_item`](ListReasonStalledClient::get_reason_stalled_headings_for_list_item),
    /// with its options.
    GetReasonStalledHeadingsForListItemCall = CallWithOptions NoSelect GetReasonStalledHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListReasonStalledClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
