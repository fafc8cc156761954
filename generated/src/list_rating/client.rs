// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SaleStageEntity,
    SelectableMDOListItem,
};

/// Calls of the tag `List_Rating`.
#[derive(Clone, Copy, Debug)]
pub struct ListRatingClient<'c>(&'c Client);

impl<'c> ListRatingClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Create default sale stage entity.
    ///
    /// `GET /api/v1/List/Rating/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_CreateDefaultSaleStageEntity.html)
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().create_default_sale_stage_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_sale_stage_entity(self) -> Call<'c, SaleStageEntity> {
        self.call(CREATE_DEFAULT_SALE_STAGE_ENTITY, &[])
    }

    /// Get sale stage entity.
    ///
    /// `GET /api/v1/List/Rating/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().get_sale_stage_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sale_stage_entity(self, id: i32) -> Call<'c, SaleStageEntity> {
        self.call(GET_SALE_STAGE_ENTITY, &[View::I32(id)])
    }

    /// Put sale stage entity.
    ///
    /// `PUT /api/v1/List/Rating/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().put_sale_stage_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_sale_stage_entity(self, id: i32, body: &SaleStageEntity) -> Call<'c, SaleStageEntity> {
        self.call(PUT_SALE_STAGE_ENTITY, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete sale stage entity.
    ///
    /// `DELETE /api/v1/List/Rating/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_rating().delete_sale_stage_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_sale_stage_entity(self, id: i32) -> Call<'c, ()> {
        self.call(DELETE_SALE_STAGE_ENTITY, &[View::I32(id)])
    }

    /// Get sale stage entity headings.
    ///
    /// `GET /api/v1/List/Rating/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().get_sale_stage_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sale_stage_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(GET_SALE_STAGE_ENTITY_HEADINGS, &[])
    }

    /// Put sale stage entity headings.
    ///
    /// `PUT /api/v1/List/Rating/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().put_sale_stage_entity_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_sale_stage_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(PUT_SALE_STAGE_ENTITY_HEADINGS, &[]).body(View::List(&body))
    }

    /// Post sale stage entity heading.
    ///
    /// `POST /api/v1/List/Rating/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().post_sale_stage_entity_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_sale_stage_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(POST_SALE_STAGE_ENTITY_HEADING, &[]).body(View::Carrier(body))
    }

    /// Delete sale stage entity headings.
    ///
    /// `DELETE /api/v1/List/Rating/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntityHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_rating().delete_sale_stage_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_sale_stage_entity_headings(self) -> Call<'c, ()> {
        self.call(DELETE_SALE_STAGE_ENTITY_HEADINGS, &[])
    }

    /// Get all sale stage entity.
    ///
    /// `GET /api/v1/List/Rating/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetAllSaleStageEntity.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().get_all_sale_stage_entity().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all_sale_stage_entity(self) -> GetAllSaleStageEntityCall<'c> {
        GetAllSaleStageEntityCall(self.call(GET_ALL_SALE_STAGE_ENTITY, &[]))
    }

    /// Post sale stage entity.
    ///
    /// `POST /api/v1/List/Rating/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntity.html)
    /// - body, [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().post_sale_stage_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_sale_stage_entity(self, body: &SaleStageEntity) -> Call<'c, SaleStageEntity> {
        self.call(POST_SALE_STAGE_ENTITY, &[]).body(View::Carrier(body))
    }

    /// Get list definition.
    ///
    /// `GET /api/v1/List/Rating`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(GET_LIST_DEFINITION, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Rating`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(SET_LIST_DEFINITION, &[]).body(View::Carrier(body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Rating/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mdo_list(self) -> GetMdoListCall<'c> {
        GetMdoListCall(self.call(GET_MDO_LIST, &[]))
    }

    /// Get sale stage entity headings for list item.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().get_sale_stage_entity_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sale_stage_entity_headings_for_list_item(self, item_id: i32) -> GetSaleStageEntityHeadingsForListItemCall<'c> {
        GetSaleStageEntityHeadingsForListItemCall(self.call(GET_SALE_STAGE_ENTITY_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]))
    }

    /// Put sale stage entity headings for list item.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().put_sale_stage_entity_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_sale_stage_entity_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_SALE_STAGE_ENTITY_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get sale stage entity user groups for list item.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().get_sale_stage_entity_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_sale_stage_entity_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(GET_SALE_STAGE_ENTITY_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)])
    }

    /// Put sale stage entity user groups for list item.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_rating().put_sale_stage_entity_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_sale_stage_entity_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_SALE_STAGE_ENTITY_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }
}

runtime::call! {
    /// Get all sale stage entity.
    GetAllSaleStageEntityCall Vec<SaleStageEntity>, NoSelect {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
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

runtime::call! {
    /// Get sale stage entity headings for list item.
    GetSaleStageEntityHeadingsForListItemCall Vec<SelectableMDOListItem>, NoSelect {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}
