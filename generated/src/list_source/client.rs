// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_Source`.
#[derive(Clone, Copy, Debug)]
pub struct ListSourceClient<'c>(&'c Client);

impl<'c> ListSourceClient<'c> {
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
    /// `GET /api/v1/List/Source`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Source`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get source headings.
    ///
    /// `GET /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSourceHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().get_source_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_source_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetSourceHeadings, &[])
    }

    /// Put source headings.
    ///
    /// `PUT /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSourceHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().put_source_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_source_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutSourceHeadings, &[]).body(View::List(&body))
    }

    /// Post source heading.
    ///
    /// `POST /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PostSourceHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().post_source_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_source_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostSourceHeading, &[]).body(View::Carrier(body))
    }

    /// Delete source headings.
    ///
    /// `DELETE /api/v1/List/Source/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_DeleteSourceHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_source().delete_source_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_source_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteSourceHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all source.
    ///
    /// `PUT /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutAllSource.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().put_all_source(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_source(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllSource, &[]).body(View::List(&body))
    }

    /// Post source.
    ///
    /// `POST /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PostSource.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().post_source(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_source(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostSource, &[]).body(View::Carrier(body))
    }

    /// Delete all source.
    ///
    /// `DELETE /api/v1/List/Source/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_DeleteAllSource.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_source().delete_all_source().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_source(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllSource, &[])
    }

    /// Create default source.
    ///
    /// `GET /api/v1/List/Source/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_CreateDefaultSource.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().create_default_source().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_source(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultSource, &[])
    }

    /// Get source.
    ///
    /// `GET /api/v1/List/Source/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSource.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().get_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_source(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetSource, &[View::I32(id)])
    }

    /// Put source.
    ///
    /// `PUT /api/v1/List/Source/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSource.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().put_source(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_source(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutSource, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete source.
    ///
    /// `DELETE /api/v1/List/Source/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_DeleteSource.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_source().delete_source(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_source(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSource, &[View::I32(id)])
    }

    /// Get source headings for list item.
    ///
    /// `GET /api/v1/List/Source/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSourceHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().get_source_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_source_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetSourceHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSourceHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put source headings for list item.
    ///
    /// `PUT /api/v1/List/Source/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSourceHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().put_source_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_source_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSourceHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get source user groups for list item.
    ///
    /// `GET /api/v1/List/Source/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetSourceUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().get_source_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_source_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSourceUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put source user groups for list item.
    ///
    /// `PUT /api/v1/List/Source/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_PutSourceUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().put_source_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_source_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSourceUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Source/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Source/v1SourceList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_source().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListSourceClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_source_headings_for_list_item`](ListSourceClient::get_source_headings_for_list_item), with its
    /// options.
    GetSourceHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListSourceClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
