// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SaleTypeEntity, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_SaleType`.
#[derive(Clone, Copy, Debug)]
pub struct ListSaleTypeClient<'c>(&'c Client);

impl<'c> ListSaleTypeClient<'c> {
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
    /// `GET /api/v1/List/SaleType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/SaleType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get sale type entity headings.
    ///
    /// `GET /api/v1/List/SaleType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetSaleTypeEntityHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().get_sale_type_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sale_type_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetSaleTypeEntityHeadings, &[])
    }

    /// Put sale type entity headings.
    ///
    /// `PUT /api/v1/List/SaleType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PutSaleTypeEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().put_sale_type_entity_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_sale_type_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutSaleTypeEntityHeadings, &[]).body(View::List(&body))
    }

    /// Post sale type entity heading.
    ///
    /// `POST /api/v1/List/SaleType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PostSaleTypeEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().post_sale_type_entity_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_sale_type_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostSaleTypeEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Delete sale type entity headings.
    ///
    /// `DELETE /api/v1/List/SaleType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_DeleteSaleTypeEntityHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_sale_type().delete_sale_type_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_sale_type_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteSaleTypeEntityHeadings, &[])
    }

    /// Get all sale type entity.
    ///
    /// `GET /api/v1/List/SaleType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetAllSaleTypeEntity.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().get_all_sale_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_sale_type_entity(self) -> GetAllSaleTypeEntityCall<'c, Vec<SaleTypeEntity>> {
        self.call(Op::GetAllSaleTypeEntity, &[]).into()
    }

    /// Post sale type entity.
    ///
    /// `POST /api/v1/List/SaleType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PostSaleTypeEntity.html)
    /// - body, [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - answers 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().post_sale_type_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_sale_type_entity(self, body: &SaleTypeEntity) -> Call<'c, SaleTypeEntity> {
        self.call(Op::PostSaleTypeEntity, &[]).body(View::Carrier(body))
    }

    /// Create default sale type entity.
    ///
    /// `GET /api/v1/List/SaleType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_CreateDefaultSaleTypeEntity.html)
    /// - answers 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().create_default_sale_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_sale_type_entity(self) -> Call<'c, SaleTypeEntity> {
        self.call(Op::CreateDefaultSaleTypeEntity, &[])
    }

    /// Get sale type entity.
    ///
    /// `GET /api/v1/List/SaleType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetSaleTypeEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().get_sale_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sale_type_entity(self, id: i32) -> Call<'c, SaleTypeEntity> {
        self.call(Op::GetSaleTypeEntity, &[View::I32(id)])
    }

    /// Put sale type entity.
    ///
    /// `PUT /api/v1/List/SaleType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PutSaleTypeEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - answers 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().put_sale_type_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_sale_type_entity(self, id: i32, body: &SaleTypeEntity) -> Call<'c, SaleTypeEntity> {
        self.call(Op::PutSaleTypeEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete sale type entity.
    ///
    /// `DELETE /api/v1/List/SaleType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_DeleteSaleTypeEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_sale_type().delete_sale_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_sale_type_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSaleTypeEntity, &[View::I32(id)])
    }

    /// Get sale type entity headings for list item.
    ///
    /// `GET /api/v1/List/SaleType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetSaleTypeEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().get_sale_type_entity_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sale_type_entity_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetSaleTypeEntityHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSaleTypeEntityHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put sale type entity headings for list item.
    ///
    /// `PUT /api/v1/List/SaleType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PutSaleTypeEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().put_sale_type_entity_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_sale_type_entity_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSaleTypeEntityHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get sale type entity user groups for list item.
    ///
    /// `GET /api/v1/List/SaleType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetSaleTypeEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().get_sale_type_entity_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_sale_type_entity_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSaleTypeEntityUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put sale type entity user groups for list item.
    ///
    /// `PUT /api/v1/List/SaleType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PutSaleTypeEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().put_sale_type_entity_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_sale_type_entity_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSaleTypeEntityUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/SaleType/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_sale_type().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_sale_type_entity`](ListSaleTypeClient::get_all_sale_type_entity), with its options.
    GetAllSaleTypeEntityCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_sale_type_entity_headings_for_list_item`](ListSaleTypeClient::get_sale_type_entity_headings_for_list_item),
    /// with its options.
    GetSaleTypeEntityHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListSaleTypeClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
