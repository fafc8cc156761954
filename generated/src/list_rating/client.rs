// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SaleStageEntity, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_Rating`.
#[derive(Clone, Copy, Debug)]
pub struct ListRatingClient<'c>(&'c Client);

impl<'c> ListRatingClient<'c> {
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
    /// `GET /api/v1/List/Rating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Rating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get sale stage entity headings.
    ///
    /// `GET /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().get_sale_stage_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sale_stage_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetSaleStageEntityHeadings, &[])
    }

    /// Put sale stage entity headings.
    ///
    /// `PUT /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().put_sale_stage_entity_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_sale_stage_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutSaleStageEntityHeadings, &[]).body(View::List(&body))
    }

    /// Post sale stage entity heading.
    ///
    /// `POST /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().post_sale_stage_entity_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_sale_stage_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostSaleStageEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Delete sale stage entity headings.
    ///
    /// `DELETE /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntityHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_rating().delete_sale_stage_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_sale_stage_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteSaleStageEntityHeadings, &[])
    }

    /// Get all sale stage entity.
    ///
    /// `GET /api/v1/List/Rating/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetAllSaleStageEntity.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().get_all_sale_stage_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_sale_stage_entity(self) -> GetAllSaleStageEntityCall<'c, Vec<SaleStageEntity>> {
        self.call(Op::GetAllSaleStageEntity, &[]).into()
    }

    /// Post sale stage entity.
    ///
    /// `POST /api/v1/List/Rating/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntity.html)
    /// - body, [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().post_sale_stage_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_sale_stage_entity(self, body: &SaleStageEntity) -> Call<'c, SaleStageEntity> {
        self.call(Op::PostSaleStageEntity, &[]).body(View::Carrier(body))
    }

    /// Create default sale stage entity.
    ///
    /// `GET /api/v1/List/Rating/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_CreateDefaultSaleStageEntity.html)
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().create_default_sale_stage_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_sale_stage_entity(self) -> Call<'c, SaleStageEntity> {
        self.call(Op::CreateDefaultSaleStageEntity, &[])
    }

    /// Get sale stage entity.
    ///
    /// `GET /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().get_sale_stage_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sale_stage_entity(self, id: i32) -> Call<'c, SaleStageEntity> {
        self.call(Op::GetSaleStageEntity, &[View::I32(id)])
    }

    /// Put sale stage entity.
    ///
    /// `PUT /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - answers 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().put_sale_stage_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_sale_stage_entity(self, id: i32, body: &SaleStageEntity) -> Call<'c, SaleStageEntity> {
        self.call(Op::PutSaleStageEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete sale stage entity.
    ///
    /// `DELETE /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_rating().delete_sale_stage_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_sale_stage_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSaleStageEntity, &[View::I32(id)])
    }

    /// Get sale stage entity headings for list item.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().get_sale_stage_entity_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sale_stage_entity_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetSaleStageEntityHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSaleStageEntityHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put sale stage entity headings for list item.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().put_sale_stage_entity_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_sale_stage_entity_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSaleStageEntityHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get sale stage entity user groups for list item.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().get_sale_stage_entity_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sale_stage_entity_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSaleStageEntityUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put sale stage entity user groups for list item.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().put_sale_stage_entity_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_sale_stage_entity_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSaleStageEntityUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Rating/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_rating().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_sale_stage_entity`](ListRatingClient::get_all_sale_stage_entity), with its options.
    GetAllSaleStageEntityCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_sale_stage_entity_headings_for_list_item`](ListRatingClient::get_sale_stage_entity_headings_for_list_item),
    /// with its options.
    GetSaleStageEntityHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListRatingClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
