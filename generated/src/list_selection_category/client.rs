// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_SelectionCategory`.
#[derive(Clone, Copy, Debug)]
pub struct ListSelectionCategoryClient<'c>(&'c Client);

impl<'c> ListSelectionCategoryClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "selection category" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/SelectionCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_selection_category().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "selection category" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/SelectionCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_selection_category().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "selection category" list.
    ///
    /// `GET /api/v1/List/SelectionCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetSelectionCategoryHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_selection_category().get_selection_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_GetSelectionCategoryHeadings")]
    #[inline]
    pub fn get_selection_category_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetSelectionCategoryHeadings, &[])
    }

    /// Stores the given headings of the "selection category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutSelectionCategoryHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_selection_category().put_selection_category_headings(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_PutSelectionCategoryHeadings")]
    #[inline]
    pub fn put_selection_category_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutSelectionCategoryHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "selection category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/SelectionCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PostSelectionCategoryHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_selection_category().post_selection_category_heading(&body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_PostSelectionCategoryHeading")]
    #[inline]
    pub fn post_selection_category_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostSelectionCategoryHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "selection category" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/SelectionCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_DeleteSelectionCategoryHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_selection_category().delete_selection_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_DeleteSelectionCategoryHeadings")]
    #[inline]
    pub fn delete_selection_category_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteSelectionCategoryHeadings, &[])
    }

    /// Returns all items of the "selection category" list, without headings.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_selection_category().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "selection category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutAllSelectionCategory.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_selection_category().put_all_selection_category(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_PutAllSelectionCategory")]
    #[inline]
    pub fn put_all_selection_category(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllSelectionCategory, &[]).body(View::List(&body))
    }

    /// Adds an item to the "selection category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/SelectionCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PostSelectionCategory.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_selection_category().post_selection_category(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_PostSelectionCategory")]
    #[inline]
    pub fn post_selection_category(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostSelectionCategory, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "selection category" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/SelectionCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_DeleteAllSelectionCategory.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_selection_category().delete_all_selection_category().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_DeleteAllSelectionCategory")]
    #[inline]
    pub fn delete_all_selection_category(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllSelectionCategory, &[])
    }

    /// Returns a new item of the "selection category" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_CreateDefaultSelectionCategory.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_selection_category().create_default_selection_category().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_CreateDefaultSelectionCategory")]
    #[inline]
    pub fn create_default_selection_category(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultSelectionCategory, &[])
    }

    /// Returns one item of the "selection category" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetSelectionCategory.html)
    /// - `id` (path), `i32`: Key of the selection category that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_selection_category().get_selection_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_GetSelectionCategory")]
    #[inline]
    pub fn get_selection_category(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetSelectionCategory, &[View::I32(id)])
    }

    /// Replaces one item of the "selection category" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutSelectionCategory.html)
    /// - `id` (path), `i32`: Key of the selection category that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_selection_category().put_selection_category(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_PutSelectionCategory")]
    #[inline]
    pub fn put_selection_category(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutSelectionCategory, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "selection category" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/SelectionCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_DeleteSelectionCategory.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_selection_category().delete_selection_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_DeleteSelectionCategory")]
    #[inline]
    pub fn delete_selection_category(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSelectionCategory, &[View::I32(id)])
    }

    /// Returns all headings of the "selection category" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetSelectionCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_selection_category().get_selection_category_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_GetSelectionCategoryHeadingsForListItem")]
    #[inline]
    pub fn get_selection_category_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetSelectionCategoryHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSelectionCategoryHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "selection category" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutSelectionCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_selection_category().put_selection_category_headings_for_list_item(
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_PutSelectionCategoryHeadingsForListItem")]
    #[inline]
    pub fn put_selection_category_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSelectionCategoryHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "selection category" list.
    ///
    /// `GET /api/v1/List/SelectionCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetSelectionCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_selection_category().get_selection_category_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_GetSelectionCategoryUserGroupsForListItem")]
    #[inline]
    pub fn get_selection_category_user_groups_for_list_item(
        self,
        item_id: i32,
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSelectionCategoryUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "selection category" list, by the `Selected` flags of the groups
    /// given, and returns the groups.
    ///
    /// `PUT /api/v1/List/SelectionCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_PutSelectionCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_selection_category().put_selection_category_user_groups_for_list_item(
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_PutSelectionCategoryUserGroupsForListItem")]
    #[inline]
    pub fn put_selection_category_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSelectionCategoryUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "selection category" list as clients show it: with headings, icons and only what the user group of
    /// the caller sees.
    ///
    /// `GET /api/v1/List/SelectionCategory/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SelectionCategory/v1SelectionCategoryList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_selection_category().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SelectionCategoryList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListSelectionCategoryClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_selection_category_headings_for_list_item`](ListSelectionCategoryClient::get_selection_category_headings_for_list_item),
    /// with its options.
    GetSelectionCategoryHeadingsForListItemCall =
    CallWithOptions NoSelect GetSelectionCategoryHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListSelectionCategoryClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
