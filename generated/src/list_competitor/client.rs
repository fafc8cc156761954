// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_Competitor`.
#[derive(Clone, Copy, Debug)]
pub struct ListCompetitorClient<'c>(&'c Client);

impl<'c> ListCompetitorClient<'c> {
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
    /// `GET /api/v1/List/Competitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Competitor`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get competitor headings.
    ///
    /// `GET /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().get_competitor_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_competitor_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetCompetitorHeadings, &[])
    }

    /// Put competitor headings.
    ///
    /// `PUT /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().put_competitor_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_competitor_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutCompetitorHeadings, &[]).body(View::List(&body))
    }

    /// Post competitor heading.
    ///
    /// `POST /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PostCompetitorHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().post_competitor_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_competitor_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostCompetitorHeading, &[]).body(View::Carrier(body))
    }

    /// Delete competitor headings.
    ///
    /// `DELETE /api/v1/List/Competitor/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteCompetitorHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_competitor().delete_competitor_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_competitor_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteCompetitorHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all competitor.
    ///
    /// `PUT /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutAllCompetitor.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().put_all_competitor(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_competitor(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllCompetitor, &[]).body(View::List(&body))
    }

    /// Post competitor.
    ///
    /// `POST /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PostCompetitor.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().post_competitor(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_competitor(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostCompetitor, &[]).body(View::Carrier(body))
    }

    /// Delete all competitor.
    ///
    /// `DELETE /api/v1/List/Competitor/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteAllCompetitor.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_competitor().delete_all_competitor().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_competitor(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllCompetitor, &[])
    }

    /// Create default competitor.
    ///
    /// `GET /api/v1/List/Competitor/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_CreateDefaultCompetitor.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().create_default_competitor().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_competitor(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultCompetitor, &[])
    }

    /// Get competitor.
    ///
    /// `GET /api/v1/List/Competitor/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitor.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().get_competitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_competitor(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetCompetitor, &[View::I32(id)])
    }

    /// Put competitor.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitor.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().put_competitor(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_competitor(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutCompetitor, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete competitor.
    ///
    /// `DELETE /api/v1/List/Competitor/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteCompetitor.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_competitor().delete_competitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_competitor(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCompetitor, &[View::I32(id)])
    }

    /// Get competitor headings for list item.
    ///
    /// `GET /api/v1/List/Competitor/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().get_competitor_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_competitor_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetCompetitorHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCompetitorHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put competitor headings for list item.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().put_competitor_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_competitor_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCompetitorHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get competitor user groups for list item.
    ///
    /// `GET /api/v1/List/Competitor/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().get_competitor_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_competitor_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCompetitorUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put competitor user groups for list item.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().put_competitor_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_competitor_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCompetitorUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Competitor/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_competitor().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListCompetitorClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_competitor_headings_for_list_item`](ListCompetitorClient::get_competitor_headings_for_list_item), with its
    /// options.
    GetCompetitorHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListCompetitorClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
