// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_ProjectStatus`.
#[derive(Clone, Copy, Debug)]
pub struct ListProjectStatusClient<'c>(&'c Client);

impl<'c> ListProjectStatusClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "project status" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_project_status().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "project status" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_project_status().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "project status" list.
    ///
    /// `GET /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatusHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_project_status().get_project_status_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_GetProjectStatusHeadings")]
    #[inline]
    pub fn get_project_status_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetProjectStatusHeadings, &[])
    }

    /// Stores the given headings of the "project status" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatusHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_project_status().put_project_status_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_PutProjectStatusHeadings")]
    #[inline]
    pub fn put_project_status_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutProjectStatusHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "project status" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PostProjectStatusHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_project_status().post_project_status_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_PostProjectStatusHeading")]
    #[inline]
    pub fn post_project_status_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostProjectStatusHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "project status" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_DeleteProjectStatusHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_project_status().delete_project_status_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_DeleteProjectStatusHeadings")]
    #[inline]
    pub fn delete_project_status_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteProjectStatusHeadings, &[])
    }

    /// Returns all items of the "project status" list, without headings.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_project_status().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "project status" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutAllProjectStatus.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_project_status().put_all_project_status(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_PutAllProjectStatus")]
    #[inline]
    pub fn put_all_project_status(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllProjectStatus, &[]).body(View::List(&body))
    }

    /// Adds an item to the "project status" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PostProjectStatus.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_project_status().post_project_status(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_PostProjectStatus")]
    #[inline]
    pub fn post_project_status(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostProjectStatus, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "project status" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_DeleteAllProjectStatus.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_project_status().delete_all_project_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_DeleteAllProjectStatus")]
    #[inline]
    pub fn delete_all_project_status(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllProjectStatus, &[])
    }

    /// Returns a new item of the "project status" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_CreateDefaultProjectStatus.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_project_status().create_default_project_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_CreateDefaultProjectStatus")]
    #[inline]
    pub fn create_default_project_status(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultProjectStatus, &[])
    }

    /// Returns one item of the "project status" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatus.html)
    /// - `id` (path), `i32`: Key of the project status that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_project_status().get_project_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_GetProjectStatus")]
    #[inline]
    pub fn get_project_status(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetProjectStatus, &[View::I32(id)])
    }

    /// Replaces one item of the "project status" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatus.html)
    /// - `id` (path), `i32`: Key of the project status that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_project_status().put_project_status(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_PutProjectStatus")]
    #[inline]
    pub fn put_project_status(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutProjectStatus, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "project status" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ProjectStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_DeleteProjectStatus.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_project_status().delete_project_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_DeleteProjectStatus")]
    #[inline]
    pub fn delete_project_status(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProjectStatus, &[View::I32(id)])
    }

    /// Returns all headings of the "project status" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatusHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_project_status().get_project_status_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_GetProjectStatusHeadingsForListItem")]
    #[inline]
    pub fn get_project_status_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetProjectStatusHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProjectStatusHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "project status" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatusHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_project_status().put_project_status_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_PutProjectStatusHeadingsForListItem")]
    #[inline]
    pub fn put_project_status_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProjectStatusHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "project status" list.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatusUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_project_status().get_project_status_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_GetProjectStatusUserGroupsForListItem")]
    #[inline]
    pub fn get_project_status_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProjectStatusUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "project status" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatusUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_project_status().put_project_status_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_PutProjectStatusUserGroupsForListItem")]
    #[inline]
    pub fn put_project_status_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProjectStatusUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "project status" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ProjectStatus/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_project_status().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProjectStatusList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListProjectStatusClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_project_status_headings_for_list_item`](ListProjectStatusClient::get_project_status_headings_for_list_item),
    /// with its options.
    GetProjectStatusHeadingsForListItemCall = CallWithOptions NoSelect GetProjectStatusHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListProjectStatusClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
