// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Calls of the tag `List_Competitor`.
#[derive(Clone, Copy, Debug)]
pub struct ListCompetitorClient<'c>(&'c Client);

impl<'c> ListCompetitorClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Create default competitor.
    ///
    /// `GET /api/v1/List/Competitor/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_CreateDefaultCompetitor.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().create_default_competitor().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_competitor(self) -> Call<'c, ListItemEntity> {
        self.call(CREATE_DEFAULT_COMPETITOR, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/Competitor/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all(self) -> GetAllCall<'c> {
        GetAllCall(self.call(GET_ALL, &[]))
    }

    /// Put all competitor.
    ///
    /// `PUT /api/v1/List/Competitor/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutAllCompetitor.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().put_all_competitor(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_all_competitor(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(PUT_ALL_COMPETITOR, &[]).body(View::List(&body))
    }

    /// Post competitor.
    ///
    /// `POST /api/v1/List/Competitor/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PostCompetitor.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().post_competitor(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_competitor(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(POST_COMPETITOR, &[]).body(View::Carrier(body))
    }

    /// Delete all competitor.
    ///
    /// `DELETE /api/v1/List/Competitor/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteAllCompetitor.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_competitor().delete_all_competitor().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_competitor(self) -> Call<'c, ()> {
        self.call(DELETE_ALL_COMPETITOR, &[])
    }

    /// Get competitor.
    ///
    /// `GET /api/v1/List/Competitor/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitor.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().get_competitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_competitor(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(GET_COMPETITOR, &[View::I32(id)])
    }

    /// Put competitor.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitor.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().put_competitor(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_competitor(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(PUT_COMPETITOR, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete competitor.
    ///
    /// `DELETE /api/v1/List/Competitor/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteCompetitor.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_competitor().delete_competitor(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_competitor(self, id: i32) -> Call<'c, ()> {
        self.call(DELETE_COMPETITOR, &[View::I32(id)])
    }

    /// Get competitor headings.
    ///
    /// `GET /api/v1/List/Competitor/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().get_competitor_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_competitor_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(GET_COMPETITOR_HEADINGS, &[])
    }

    /// Put competitor headings.
    ///
    /// `PUT /api/v1/List/Competitor/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().put_competitor_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_competitor_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(PUT_COMPETITOR_HEADINGS, &[]).body(View::List(&body))
    }

    /// Post competitor heading.
    ///
    /// `POST /api/v1/List/Competitor/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PostCompetitorHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().post_competitor_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_competitor_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(POST_COMPETITOR_HEADING, &[]).body(View::Carrier(body))
    }

    /// Delete competitor headings.
    ///
    /// `DELETE /api/v1/List/Competitor/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_DeleteCompetitorHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_competitor().delete_competitor_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_competitor_headings(self) -> Call<'c, ()> {
        self.call(DELETE_COMPETITOR_HEADINGS, &[])
    }

    /// Get competitor headings for list item.
    ///
    /// `GET /api/v1/List/Competitor/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().get_competitor_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_competitor_headings_for_list_item(self, item_id: i32) -> GetCompetitorHeadingsForListItemCall<'c> {
        GetCompetitorHeadingsForListItemCall(self.call(GET_COMPETITOR_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]))
    }

    /// Put competitor headings for list item.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().put_competitor_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_competitor_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_COMPETITOR_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get competitor user groups for list item.
    ///
    /// `GET /api/v1/List/Competitor/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetCompetitorUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().get_competitor_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_competitor_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(GET_COMPETITOR_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)])
    }

    /// Put competitor user groups for list item.
    ///
    /// `PUT /api/v1/List/Competitor/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_PutCompetitorUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().put_competitor_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_competitor_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_COMPETITOR_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get list definition.
    ///
    /// `GET /api/v1/List/Competitor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(GET_LIST_DEFINITION, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Competitor`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(SET_LIST_DEFINITION, &[]).body(View::Carrier(body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Competitor/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Competitor/v1CompetitorList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_competitor().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mdo_list(self) -> GetMdoListCall<'c> {
        GetMdoListCall(self.call(GET_MDO_LIST, &[]))
    }
}

runtime::call! {
    /// Get all.
    GetAllCall Vec<ListItemEntity>, NoSelect {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

runtime::call! {
    /// Get competitor headings for list item.
    GetCompetitorHeadingsForListItemCall Vec<SelectableMDOListItem>, NoSelect {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

runtime::call! {
    /// Get mdo list.
    GetMdoListCall Vec<MDOListItem>, NoSelect {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
