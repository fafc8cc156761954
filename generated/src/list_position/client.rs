// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_Position`.
#[derive(Clone, Copy, Debug)]
pub struct ListPositionClient<'c>(&'c Client);

impl<'c> ListPositionClient<'c> {
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
    /// `GET /api/v1/List/Position`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Position`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get position headings.
    ///
    /// `GET /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().get_position_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_position_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetPositionHeadings, &[])
    }

    /// Put position headings.
    ///
    /// `PUT /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().put_position_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_position_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutPositionHeadings, &[]).body(View::List(&body))
    }

    /// Post position heading.
    ///
    /// `POST /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PostPositionHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().post_position_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_position_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostPositionHeading, &[]).body(View::Carrier(body))
    }

    /// Delete position headings.
    ///
    /// `DELETE /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeletePositionHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_position().delete_position_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_position_headings(self) -> Call<'c, ()> {
        self.call(Op::DeletePositionHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all position.
    ///
    /// `PUT /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutAllPosition.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().put_all_position(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_position(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllPosition, &[]).body(View::List(&body))
    }

    /// Post position.
    ///
    /// `POST /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PostPosition.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().post_position(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_position(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostPosition, &[]).body(View::Carrier(body))
    }

    /// Delete all position.
    ///
    /// `DELETE /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeleteAllPosition.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_position().delete_all_position().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_position(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllPosition, &[])
    }

    /// Create default position.
    ///
    /// `GET /api/v1/List/Position/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_CreateDefaultPosition.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().create_default_position().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_position(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultPosition, &[])
    }

    /// Get position.
    ///
    /// `GET /api/v1/List/Position/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPosition.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().get_position(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_position(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetPosition, &[View::I32(id)])
    }

    /// Put position.
    ///
    /// `PUT /api/v1/List/Position/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPosition.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().put_position(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_position(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutPosition, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete position.
    ///
    /// `DELETE /api/v1/List/Position/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeletePosition.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_position().delete_position(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_position(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePosition, &[View::I32(id)])
    }

    /// Get position headings for list item.
    ///
    /// `GET /api/v1/List/Position/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().get_position_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_position_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetPositionHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPositionHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put position headings for list item.
    ///
    /// `PUT /api/v1/List/Position/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().put_position_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_position_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPositionHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get position user groups for list item.
    ///
    /// `GET /api/v1/List/Position/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().get_position_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_position_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPositionUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put position user groups for list item.
    ///
    /// `PUT /api/v1/List/Position/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().put_position_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_position_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPositionUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Position/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_position().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListPositionClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_position_headings_for_list_item`](ListPositionClient::get_position_headings_for_list_item),
    /// with its options.
    GetPositionHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListPositionClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
