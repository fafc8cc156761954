// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SaleStageEntity, SelectableMDOListItem};
use crate::CallWithOptions;

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

    /// Returns the definition of the "rating" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Rating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_rating().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "rating" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Rating`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_rating().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "rating" list.
    ///
    /// `GET /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_rating().get_sale_stage_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_GetSaleStageEntityHeadings")]
    #[inline]
    pub fn get_sale_stage_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetSaleStageEntityHeadings, &[])
    }

    /// Stores the given headings of the "rating" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_rating().put_sale_stage_entity_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_PutSaleStageEntityHeadings")]
    #[inline]
    pub fn put_sale_stage_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutSaleStageEntityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "rating" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_rating().post_sale_stage_entity_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_PostSaleStageEntityHeading")]
    #[inline]
    pub fn post_sale_stage_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostSaleStageEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "rating" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Rating/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_rating().delete_sale_stage_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_DeleteSaleStageEntityHeadings")]
    #[inline]
    pub fn delete_sale_stage_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteSaleStageEntityHeadings, &[])
    }

    /// Returns all items of the "rating" list, without headings.
    ///
    /// `GET /api/v1/List/Rating/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetAllSaleStageEntity.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are included.
    /// - returns 200 with list of [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_rating().get_all_sale_stage_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_GetAllSaleStageEntity")]
    #[inline]
    pub fn get_all_sale_stage_entity(self) -> GetAllSaleStageEntityCall<'c, Vec<SaleStageEntity>> {
        self.call(Op::GetAllSaleStageEntity, &[]).into()
    }

    /// Adds an item to the "rating" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Rating/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PostSaleStageEntity.html)
    /// - body, [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - returns 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleStageEntity::new().set_value("value").set_tooltip("tooltip");
    /// let response = client.list_rating().post_sale_stage_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_PostSaleStageEntity")]
    #[inline]
    pub fn post_sale_stage_entity(self, body: &SaleStageEntity) -> Call<'c, SaleStageEntity> {
        self.call(Op::PostSaleStageEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "rating" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Rating/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_CreateDefaultSaleStageEntity.html)
    /// - returns 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_rating().create_default_sale_stage_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_CreateDefaultSaleStageEntity")]
    #[inline]
    pub fn create_default_sale_stage_entity(self) -> Call<'c, SaleStageEntity> {
        self.call(Op::CreateDefaultSaleStageEntity, &[])
    }

    /// Returns one item of the "rating" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntity.html)
    /// - `id` (path), `i32`: Key of the rating that is returned.
    /// - returns 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_rating().get_sale_stage_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_GetSaleStageEntity")]
    #[inline]
    pub fn get_sale_stage_entity(self, id: i32) -> Call<'c, SaleStageEntity> {
        self.call(Op::GetSaleStageEntity, &[View::I32(id)])
    }

    /// Replaces a stage of a sale by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntity.html)
    /// - `id` (path), `i32`: Key of the stage of a sale that is stored.
    /// - body, [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - returns 200 with [`SaleStageEntity`](crate::types::SaleStageEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleStageEntity::new().set_value("value").set_tooltip("tooltip");
    /// let response = client.list_rating().put_sale_stage_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_PutSaleStageEntity")]
    #[inline]
    pub fn put_sale_stage_entity(self, id: i32, body: &SaleStageEntity) -> Call<'c, SaleStageEntity> {
        self.call(Op::PutSaleStageEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "rating" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Rating/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_DeleteSaleStageEntity.html)
    /// - `id` (path), `i32`: Key of the stage of a sale that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_rating().delete_sale_stage_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_DeleteSaleStageEntity")]
    #[inline]
    pub fn delete_sale_stage_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSaleStageEntity, &[View::I32(id)])
    }

    /// Returns all headings of the "rating" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_rating().get_sale_stage_entity_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_GetSaleStageEntityHeadingsForListItem")]
    #[inline]
    pub fn get_sale_stage_entity_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetSaleStageEntityHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSaleStageEntityHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "rating" list is shown below, by the `Selected` flags of the headings given,
    /// and returns the headings.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_rating().put_sale_stage_entity_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_PutSaleStageEntityHeadingsForListItem")]
    #[inline]
    pub fn put_sale_stage_entity_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSaleStageEntityHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "rating" list.
    ///
    /// `GET /api/v1/List/Rating/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetSaleStageEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_rating().get_sale_stage_entity_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_GetSaleStageEntityUserGroupsForListItem")]
    #[inline]
    pub fn get_sale_stage_entity_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSaleStageEntityUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "rating" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Rating/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_PutSaleStageEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_rating().put_sale_stage_entity_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_PutSaleStageEntityUserGroupsForListItem")]
    #[inline]
    pub fn put_sale_stage_entity_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSaleStageEntityUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "rating" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Rating/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Rating/v1RatingList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_rating().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1RatingList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_sale_stage_entity`](ListRatingClient::get_all_sale_stage_entity), with its options.
    GetAllSaleStageEntityCall = CallWithOptions NoSelect GetAllSaleStageEntityOptions {
        /// Whether items marked as deleted are included.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_sale_stage_entity_headings_for_list_item`](ListRatingClient::get_sale_stage_entity_headings_for_list_item),
    /// with its options.
    GetSaleStageEntityHeadingsForListItemCall = CallWithOptions NoSelect GetSaleStageEntityHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListRatingClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
