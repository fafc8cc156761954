// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

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

    /// Returns the definition of the "position" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Position`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_position().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "position" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Position`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_position().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "position" list.
    ///
    /// `GET /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_position().get_position_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_GetPositionHeadings")]
    #[inline]
    pub fn get_position_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetPositionHeadings, &[])
    }

    /// Stores the given headings of the "position" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_position().put_position_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_PutPositionHeadings")]
    #[inline]
    pub fn put_position_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutPositionHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "position" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PostPositionHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_position().post_position_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_PostPositionHeading")]
    #[inline]
    pub fn post_position_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostPositionHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "position" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Position/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeletePositionHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_position().delete_position_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_DeletePositionHeadings")]
    #[inline]
    pub fn delete_position_headings(self) -> Call<'c, ()> {
        self.call(Op::DeletePositionHeadings, &[])
    }

    /// Returns all items of the "position" list, without headings.
    ///
    /// `GET /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_position().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "position" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutAllPosition.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_position().put_all_position(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_PutAllPosition")]
    #[inline]
    pub fn put_all_position(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllPosition, &[]).body(View::List(&body))
    }

    /// Adds an item to the "position" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PostPosition.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_position().post_position(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_PostPosition")]
    #[inline]
    pub fn post_position(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostPosition, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "position" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Position/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeleteAllPosition.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_position().delete_all_position().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_DeleteAllPosition")]
    #[inline]
    pub fn delete_all_position(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllPosition, &[])
    }

    /// Returns a new item of the "position" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Position/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_CreateDefaultPosition.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_position().create_default_position().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_CreateDefaultPosition")]
    #[inline]
    pub fn create_default_position(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultPosition, &[])
    }

    /// Returns one item of the "position" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Position/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPosition.html)
    /// - `id` (path), `i32`: Key of the position that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_position().get_position(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_GetPosition")]
    #[inline]
    pub fn get_position(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetPosition, &[View::I32(id)])
    }

    /// Replaces one item of the "position" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Position/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPosition.html)
    /// - `id` (path), `i32`: Key of the position that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_position().put_position(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_PutPosition")]
    #[inline]
    pub fn put_position(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutPosition, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "position" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Position/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_DeletePosition.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_position().delete_position(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_DeletePosition")]
    #[inline]
    pub fn delete_position(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePosition, &[View::I32(id)])
    }

    /// Returns all headings of the "position" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Position/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_position().get_position_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_GetPositionHeadingsForListItem")]
    #[inline]
    pub fn get_position_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetPositionHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPositionHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "position" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Position/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_position().put_position_headings_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_PutPositionHeadingsForListItem")]
    #[inline]
    pub fn put_position_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPositionHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "position" list.
    ///
    /// `GET /api/v1/List/Position/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetPositionUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_position().get_position_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_GetPositionUserGroupsForListItem")]
    #[inline]
    pub fn get_position_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPositionUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "position" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Position/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_PutPositionUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_position().put_position_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_PutPositionUserGroupsForListItem")]
    #[inline]
    pub fn put_position_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPositionUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "position" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Position/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Position/v1PositionList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_position().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PositionList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListPositionClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_position_headings_for_list_item`](ListPositionClient::get_position_headings_for_list_item),
    /// with its options.
    GetPositionHeadingsForListItemCall = CallWithOptions NoSelect GetPositionHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListPositionClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
