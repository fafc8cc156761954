// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_ProjectType`.
#[derive(Clone, Copy, Debug)]
pub struct ListProjectTypeClient<'c>(&'c Client);

impl<'c> ListProjectTypeClient<'c> {
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
    /// `GET /api/v1/List/ProjectType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/ProjectType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get project type headings.
    ///
    /// `GET /api/v1/List/ProjectType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_GetProjectTypeHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().get_project_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_type_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetProjectTypeHeadings, &[])
    }

    /// Put project type headings.
    ///
    /// `PUT /api/v1/List/ProjectType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_PutProjectTypeHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().put_project_type_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_type_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutProjectTypeHeadings, &[]).body(View::List(&body))
    }

    /// Post project type heading.
    ///
    /// `POST /api/v1/List/ProjectType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_PostProjectTypeHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().post_project_type_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_project_type_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostProjectTypeHeading, &[]).body(View::Carrier(body))
    }

    /// Delete project type headings.
    ///
    /// `DELETE /api/v1/List/ProjectType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_DeleteProjectTypeHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_project_type().delete_project_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_project_type_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteProjectTypeHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/ProjectType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all project type.
    ///
    /// `PUT /api/v1/List/ProjectType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_PutAllProjectType.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().put_all_project_type(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_project_type(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllProjectType, &[]).body(View::List(&body))
    }

    /// Post project type.
    ///
    /// `POST /api/v1/List/ProjectType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_PostProjectType.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().post_project_type(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_project_type(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostProjectType, &[]).body(View::Carrier(body))
    }

    /// Delete all project type.
    ///
    /// `DELETE /api/v1/List/ProjectType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_DeleteAllProjectType.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_project_type().delete_all_project_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_project_type(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllProjectType, &[])
    }

    /// Create default project type.
    ///
    /// `GET /api/v1/List/ProjectType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_CreateDefaultProjectType.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().create_default_project_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_project_type(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultProjectType, &[])
    }

    /// Get project type.
    ///
    /// `GET /api/v1/List/ProjectType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_GetProjectType.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().get_project_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_type(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetProjectType, &[View::I32(id)])
    }

    /// Put project type.
    ///
    /// `PUT /api/v1/List/ProjectType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_PutProjectType.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().put_project_type(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_type(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutProjectType, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete project type.
    ///
    /// `DELETE /api/v1/List/ProjectType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_DeleteProjectType.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_project_type().delete_project_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_project_type(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProjectType, &[View::I32(id)])
    }

    /// Get project type headings for list item.
    ///
    /// `GET /api/v1/List/ProjectType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_GetProjectTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().get_project_type_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_type_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetProjectTypeHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProjectTypeHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put project type headings for list item.
    ///
    /// `PUT /api/v1/List/ProjectType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_PutProjectTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().put_project_type_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_type_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProjectTypeHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get project type user groups for list item.
    ///
    /// `GET /api/v1/List/ProjectType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_GetProjectTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().get_project_type_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_project_type_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProjectTypeUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put project type user groups for list item.
    ///
    /// `PUT /api/v1/List/ProjectType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_PutProjectTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().put_project_type_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_project_type_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProjectTypeUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/ProjectType/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProjectType/v1ProjectTypeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_project_type().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListProjectTypeClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_project_type_headings_for_list_item`](ListProjectTypeClient::get_project_type_headings_for_list_item),
    /// with its options.
    GetProjectTypeHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListProjectTypeClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
