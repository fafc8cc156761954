// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

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

    /// Get list definition.
    ///
    /// `GET /api/v1/List/ProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/ProjectStatus`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get project status headings.
    ///
    /// `GET /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatusHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().get_project_status_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_status_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetProjectStatusHeadings, &[])
    }

    /// Put project status headings.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatusHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().put_project_status_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_status_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutProjectStatusHeadings, &[]).body(View::List(&body))
    }

    /// Post project status heading.
    ///
    /// `POST /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PostProjectStatusHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().post_project_status_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_project_status_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostProjectStatusHeading, &[]).body(View::Carrier(body))
    }

    /// Delete project status headings.
    ///
    /// `DELETE /api/v1/List/ProjectStatus/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_DeleteProjectStatusHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_project_status().delete_project_status_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_project_status_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteProjectStatusHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all project status.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutAllProjectStatus.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().put_all_project_status(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_project_status(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllProjectStatus, &[]).body(View::List(&body))
    }

    /// Post project status.
    ///
    /// `POST /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PostProjectStatus.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().post_project_status(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_project_status(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostProjectStatus, &[]).body(View::Carrier(body))
    }

    /// Delete all project status.
    ///
    /// `DELETE /api/v1/List/ProjectStatus/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_DeleteAllProjectStatus.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_project_status().delete_all_project_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_project_status(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllProjectStatus, &[])
    }

    /// Create default project status.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_CreateDefaultProjectStatus.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().create_default_project_status().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_project_status(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultProjectStatus, &[])
    }

    /// Get project status.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatus.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().get_project_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_status(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetProjectStatus, &[View::I32(id)])
    }

    /// Put project status.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatus.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().put_project_status(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_status(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutProjectStatus, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete project status.
    ///
    /// `DELETE /api/v1/List/ProjectStatus/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_DeleteProjectStatus.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_project_status().delete_project_status(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_project_status(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProjectStatus, &[View::I32(id)])
    }

    /// Get project status headings for list item.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatusHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().get_project_status_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_status_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetProjectStatusHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProjectStatusHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put project status headings for list item.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatusHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().put_project_status_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_status_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProjectStatusHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get project status user groups for list item.
    ///
    /// `GET /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetProjectStatusUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().get_project_status_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_status_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProjectStatusUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put project status user groups for list item.
    ///
    /// `PUT /api/v1/List/ProjectStatus/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_PutProjectStatusUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().put_project_status_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_status_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProjectStatusUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/ProjectStatus/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectStatus/v1ProjectStatusList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_status().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListProjectStatusClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_project_status_headings_for_list_item`](ListProjectStatusClient::get_project_status_headings_for_list_item),
    /// with its options.
    GetProjectStatusHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListProjectStatusClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
