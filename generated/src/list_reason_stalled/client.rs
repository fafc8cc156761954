// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

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

    /// Get list definition.
    ///
    /// `GET /api/v1/List/ReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/ReasonStalled`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get reason stalled headings.
    ///
    /// `GET /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().get_reason_stalled_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_reason_stalled_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetReasonStalledHeadings, &[])
    }

    /// Put reason stalled headings.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().put_reason_stalled_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_reason_stalled_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutReasonStalledHeadings, &[]).body(View::List(&body))
    }

    /// Post reason stalled heading.
    ///
    /// `POST /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PostReasonStalledHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().post_reason_stalled_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_reason_stalled_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostReasonStalledHeading, &[]).body(View::Carrier(body))
    }

    /// Delete reason stalled headings.
    ///
    /// `DELETE /api/v1/List/ReasonStalled/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteReasonStalledHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason_stalled().delete_reason_stalled_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_reason_stalled_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteReasonStalledHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all reason stalled.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutAllReasonStalled.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().put_all_reason_stalled(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_reason_stalled(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllReasonStalled, &[]).body(View::List(&body))
    }

    /// Post reason stalled.
    ///
    /// `POST /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PostReasonStalled.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().post_reason_stalled(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_reason_stalled(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostReasonStalled, &[]).body(View::Carrier(body))
    }

    /// Delete all reason stalled.
    ///
    /// `DELETE /api/v1/List/ReasonStalled/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteAllReasonStalled.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason_stalled().delete_all_reason_stalled().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_reason_stalled(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllReasonStalled, &[])
    }

    /// Create default reason stalled.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_CreateDefaultReasonStalled.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().create_default_reason_stalled().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_reason_stalled(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultReasonStalled, &[])
    }

    /// Get reason stalled.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalled.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().get_reason_stalled(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_reason_stalled(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetReasonStalled, &[View::I32(id)])
    }

    /// Put reason stalled.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalled.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().put_reason_stalled(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_reason_stalled(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutReasonStalled, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete reason stalled.
    ///
    /// `DELETE /api/v1/List/ReasonStalled/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_DeleteReasonStalled.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason_stalled().delete_reason_stalled(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_reason_stalled(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteReasonStalled, &[View::I32(id)])
    }

    /// Get reason stalled headings for list item.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().get_reason_stalled_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_reason_stalled_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetReasonStalledHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetReasonStalledHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put reason stalled headings for list item.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().put_reason_stalled_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_reason_stalled_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutReasonStalledHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get reason stalled user groups for list item.
    ///
    /// `GET /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetReasonStalledUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().get_reason_stalled_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_reason_stalled_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetReasonStalledUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put reason stalled user groups for list item.
    ///
    /// `PUT /api/v1/List/ReasonStalled/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_PutReasonStalledUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().put_reason_stalled_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_reason_stalled_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutReasonStalledUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/ReasonStalled/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonStalled/v1ReasonStalledList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_stalled().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListReasonStalledClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_reason_stalled_headings_for_list_item`](ListReasonStalledClient::get_reason_stalled_headings_for_list_item),
    /// with its options.
    GetReasonStalledHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListReasonStalledClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
