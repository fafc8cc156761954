// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_Priority`.
#[derive(Clone, Copy, Debug)]
pub struct ListPriorityClient<'c>(&'c Client);

impl<'c> ListPriorityClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "priority" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Priority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_priority().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "priority" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Priority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_priority().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "priority" list.
    ///
    /// `GET /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriorityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_priority().get_priority_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_GetPriorityHeadings")]
    #[inline]
    pub fn get_priority_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetPriorityHeadings, &[])
    }

    /// Stores the given headings of the "priority" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriorityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_priority().put_priority_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_PutPriorityHeadings")]
    #[inline]
    pub fn put_priority_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutPriorityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "priority" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PostPriorityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_priority().post_priority_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_PostPriorityHeading")]
    #[inline]
    pub fn post_priority_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostPriorityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "priority" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_DeletePriorityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_priority().delete_priority_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_DeletePriorityHeadings")]
    #[inline]
    pub fn delete_priority_headings(self) -> Call<'c, ()> {
        self.call(Op::DeletePriorityHeadings, &[])
    }

    /// Returns all items of the "priority" list, without headings.
    ///
    /// `GET /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_priority().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "priority" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutAllPriority.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_priority().put_all_priority(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_PutAllPriority")]
    #[inline]
    pub fn put_all_priority(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllPriority, &[]).body(View::List(&body))
    }

    /// Adds an item to the "priority" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PostPriority.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_priority().post_priority(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_PostPriority")]
    #[inline]
    pub fn post_priority(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostPriority, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "priority" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_DeleteAllPriority.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_priority().delete_all_priority().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_DeleteAllPriority")]
    #[inline]
    pub fn delete_all_priority(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllPriority, &[])
    }

    /// Returns a new item of the "priority" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Priority/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_CreateDefaultPriority.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_priority().create_default_priority().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_CreateDefaultPriority")]
    #[inline]
    pub fn create_default_priority(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultPriority, &[])
    }

    /// Returns one item of the "priority" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Priority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriority.html)
    /// - `id` (path), `i32`: Key of the priority that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_priority().get_priority(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_GetPriority")]
    #[inline]
    pub fn get_priority(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetPriority, &[View::I32(id)])
    }

    /// Replaces one item of the "priority" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/Priority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriority.html)
    /// - `id` (path), `i32`: Key of the priority that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_priority().put_priority(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_PutPriority")]
    #[inline]
    pub fn put_priority(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutPriority, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "priority" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Priority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_DeletePriority.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_priority().delete_priority(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_DeletePriority")]
    #[inline]
    pub fn delete_priority(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePriority, &[View::I32(id)])
    }

    /// Returns all headings of the "priority" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Priority/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriorityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_priority().get_priority_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_GetPriorityHeadingsForListItem")]
    #[inline]
    pub fn get_priority_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetPriorityHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPriorityHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "priority" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Priority/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriorityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_priority().put_priority_headings_for_list_item(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_PutPriorityHeadingsForListItem")]
    #[inline]
    pub fn put_priority_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPriorityHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "priority" list.
    ///
    /// `GET /api/v1/List/Priority/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriorityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_priority().get_priority_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_GetPriorityUserGroupsForListItem")]
    #[inline]
    pub fn get_priority_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPriorityUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "priority" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Priority/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriorityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_priority().put_priority_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_PutPriorityUserGroupsForListItem")]
    #[inline]
    pub fn put_priority_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPriorityUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "priority" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Priority/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_priority().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1PriorityList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListPriorityClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_priority_headings_for_list_item`](ListPriorityClient::get_priority_headings_for_list_item),
    /// with its options.
    GetPriorityHeadingsForListItemCall = CallWithOptions NoSelect GetPriorityHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListPriorityClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
