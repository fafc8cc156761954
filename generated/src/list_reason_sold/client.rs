// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_ReasonSold`.
#[derive(Clone, Copy, Debug)]
pub struct ListReasonSoldClient<'c>(&'c Client);

impl<'c> ListReasonSoldClient<'c> {
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
    /// `GET /api/v1/List/ReasonSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/ReasonSold`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get reason sold headings.
    ///
    /// `GET /api/v1/List/ReasonSold/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetReasonSoldHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().get_reason_sold_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_reason_sold_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetReasonSoldHeadings, &[])
    }

    /// Put reason sold headings.
    ///
    /// `PUT /api/v1/List/ReasonSold/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutReasonSoldHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().put_reason_sold_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_reason_sold_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutReasonSoldHeadings, &[]).body(View::List(&body))
    }

    /// Post reason sold heading.
    ///
    /// `POST /api/v1/List/ReasonSold/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PostReasonSoldHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().post_reason_sold_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_reason_sold_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostReasonSoldHeading, &[]).body(View::Carrier(body))
    }

    /// Delete reason sold headings.
    ///
    /// `DELETE /api/v1/List/ReasonSold/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_DeleteReasonSoldHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason_sold().delete_reason_sold_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_reason_sold_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteReasonSoldHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/ReasonSold/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all reason sold.
    ///
    /// `PUT /api/v1/List/ReasonSold/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutAllReasonSold.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().put_all_reason_sold(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_reason_sold(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllReasonSold, &[]).body(View::List(&body))
    }

    /// Post reason sold.
    ///
    /// `POST /api/v1/List/ReasonSold/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PostReasonSold.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().post_reason_sold(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_reason_sold(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostReasonSold, &[]).body(View::Carrier(body))
    }

    /// Delete all reason sold.
    ///
    /// `DELETE /api/v1/List/ReasonSold/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_DeleteAllReasonSold.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason_sold().delete_all_reason_sold().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_reason_sold(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllReasonSold, &[])
    }

    /// Create default reason sold.
    ///
    /// `GET /api/v1/List/ReasonSold/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_CreateDefaultReasonSold.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().create_default_reason_sold().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_reason_sold(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultReasonSold, &[])
    }

    /// Get reason sold.
    ///
    /// `GET /api/v1/List/ReasonSold/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetReasonSold.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().get_reason_sold(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_reason_sold(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetReasonSold, &[View::I32(id)])
    }

    /// Put reason sold.
    ///
    /// `PUT /api/v1/List/ReasonSold/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutReasonSold.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().put_reason_sold(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_reason_sold(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutReasonSold, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete reason sold.
    ///
    /// `DELETE /api/v1/List/ReasonSold/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_DeleteReasonSold.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_reason_sold().delete_reason_sold(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_reason_sold(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteReasonSold, &[View::I32(id)])
    }

    /// Get reason sold headings for list item.
    ///
    /// `GET /api/v1/List/ReasonSold/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetReasonSoldHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().get_reason_sold_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_reason_sold_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetReasonSoldHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetReasonSoldHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put reason sold headings for list item.
    ///
    /// `PUT /api/v1/List/ReasonSold/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutReasonSoldHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().put_reason_sold_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_reason_sold_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutReasonSoldHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get reason sold user groups for list item.
    ///
    /// `GET /api/v1/List/ReasonSold/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetReasonSoldUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().get_reason_sold_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_reason_sold_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetReasonSoldUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put reason sold user groups for list item.
    ///
    /// `PUT /api/v1/List/ReasonSold/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_PutReasonSoldUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().put_reason_sold_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_reason_sold_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutReasonSoldUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/ReasonSold/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ReasonSold/v1ReasonSoldList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_reason_sold().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListReasonSoldClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_reason_sold_headings_for_list_item`](ListReasonSoldClient::get_reason_sold_headings_for_list_item), with
    /// its options.
    GetReasonSoldHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListReasonSoldClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
