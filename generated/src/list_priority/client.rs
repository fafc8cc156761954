// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

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

    /// Get list definition.
    ///
    /// `GET /api/v1/List/Priority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Priority`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get priority headings.
    ///
    /// `GET /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriorityHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().get_priority_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_priority_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetPriorityHeadings, &[])
    }

    /// Put priority headings.
    ///
    /// `PUT /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriorityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().put_priority_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_priority_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutPriorityHeadings, &[]).body(View::List(&body))
    }

    /// Post priority heading.
    ///
    /// `POST /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PostPriorityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().post_priority_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_priority_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostPriorityHeading, &[]).body(View::Carrier(body))
    }

    /// Delete priority headings.
    ///
    /// `DELETE /api/v1/List/Priority/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_DeletePriorityHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_priority().delete_priority_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_priority_headings(self) -> Call<'c, ()> {
        self.call(Op::DeletePriorityHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all priority.
    ///
    /// `PUT /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutAllPriority.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().put_all_priority(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_priority(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllPriority, &[]).body(View::List(&body))
    }

    /// Post priority.
    ///
    /// `POST /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PostPriority.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().post_priority(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_priority(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostPriority, &[]).body(View::Carrier(body))
    }

    /// Delete all priority.
    ///
    /// `DELETE /api/v1/List/Priority/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_DeleteAllPriority.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_priority().delete_all_priority().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_priority(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllPriority, &[])
    }

    /// Create default priority.
    ///
    /// `GET /api/v1/List/Priority/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_CreateDefaultPriority.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().create_default_priority().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_priority(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultPriority, &[])
    }

    /// Get priority.
    ///
    /// `GET /api/v1/List/Priority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriority.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().get_priority(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_priority(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetPriority, &[View::I32(id)])
    }

    /// Put priority.
    ///
    /// `PUT /api/v1/List/Priority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriority.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().put_priority(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_priority(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutPriority, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete priority.
    ///
    /// `DELETE /api/v1/List/Priority/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_DeletePriority.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_priority().delete_priority(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_priority(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeletePriority, &[View::I32(id)])
    }

    /// Get priority headings for list item.
    ///
    /// `GET /api/v1/List/Priority/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriorityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().get_priority_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_priority_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetPriorityHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPriorityHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put priority headings for list item.
    ///
    /// `PUT /api/v1/List/Priority/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriorityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().put_priority_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_priority_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPriorityHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get priority user groups for list item.
    ///
    /// `GET /api/v1/List/Priority/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetPriorityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().get_priority_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_priority_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetPriorityUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put priority user groups for list item.
    ///
    /// `PUT /api/v1/List/Priority/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_PutPriorityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().put_priority_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_priority_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutPriorityUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Priority/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Priority/v1PriorityList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_priority().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListPriorityClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_priority_headings_for_list_item`](ListPriorityClient::get_priority_headings_for_list_item),
    /// with its options.
    GetPriorityHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListPriorityClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
