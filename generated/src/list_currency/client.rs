// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{CurrencyEntity, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};

use super::operations::*;

/// Calls of the tag `List_Currency`.
#[derive(Clone, Copy, Debug)]
pub struct ListCurrencyClient<'c>(&'c Client);

impl<'c> ListCurrencyClient<'c> {
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
    /// `GET /api/v1/List/Currency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/Currency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get currency entity headings.
    ///
    /// `GET /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntityHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().get_currency_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_currency_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetCurrencyEntityHeadings, &[])
    }

    /// Put currency entity headings.
    ///
    /// `PUT /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().put_currency_entity_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_currency_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutCurrencyEntityHeadings, &[]).body(View::List(&body))
    }

    /// Post currency entity heading.
    ///
    /// `POST /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PostCurrencyEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().post_currency_entity_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_currency_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostCurrencyEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Delete currency entity headings.
    ///
    /// `DELETE /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_DeleteCurrencyEntityHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_currency().delete_currency_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_currency_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteCurrencyEntityHeadings, &[])
    }

    /// Get all currency entity.
    ///
    /// `GET /api/v1/List/Currency/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetAllCurrencyEntity.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().get_all_currency_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all_currency_entity(self) -> GetAllCurrencyEntityCall<'c, Vec<CurrencyEntity>> {
        self.call(Op::GetAllCurrencyEntity, &[]).into()
    }

    /// Post currency entity.
    ///
    /// `POST /api/v1/List/Currency/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PostCurrencyEntity.html)
    /// - body, [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - answers 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().post_currency_entity(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_currency_entity(self, body: &CurrencyEntity) -> Call<'c, CurrencyEntity> {
        self.call(Op::PostCurrencyEntity, &[]).body(View::Carrier(body))
    }

    /// Create default currency entity.
    ///
    /// `GET /api/v1/List/Currency/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_CreateDefaultCurrencyEntity.html)
    /// - answers 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().create_default_currency_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_currency_entity(self) -> Call<'c, CurrencyEntity> {
        self.call(Op::CreateDefaultCurrencyEntity, &[])
    }

    /// Get currency entity.
    ///
    /// `GET /api/v1/List/Currency/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().get_currency_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_currency_entity(self, id: i32) -> Call<'c, CurrencyEntity> {
        self.call(Op::GetCurrencyEntity, &[View::I32(id)])
    }

    /// Put currency entity.
    ///
    /// `PUT /api/v1/List/Currency/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntity.html)
    /// - `id` (path), `i32`.
    /// - body, [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - answers 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().put_currency_entity(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_currency_entity(self, id: i32, body: &CurrencyEntity) -> Call<'c, CurrencyEntity> {
        self.call(Op::PutCurrencyEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete currency entity.
    ///
    /// `DELETE /api/v1/List/Currency/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_DeleteCurrencyEntity.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_currency().delete_currency_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_currency_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCurrencyEntity, &[View::I32(id)])
    }

    /// Get currency entity headings for list item.
    ///
    /// `GET /api/v1/List/Currency/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().get_currency_entity_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_currency_entity_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetCurrencyEntityHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCurrencyEntityHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put currency entity headings for list item.
    ///
    /// `PUT /api/v1/List/Currency/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().put_currency_entity_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_currency_entity_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCurrencyEntityHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get currency entity user groups for list item.
    ///
    /// `GET /api/v1/List/Currency/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().get_currency_entity_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_currency_entity_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCurrencyEntityUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put currency entity user groups for list item.
    ///
    /// `PUT /api/v1/List/Currency/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().put_currency_entity_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_currency_entity_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCurrencyEntityUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/Currency/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_currency().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_currency_entity`](ListCurrencyClient::get_all_currency_entity), with its options.
    GetAllCurrencyEntityCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_currency_entity_headings_for_list_item`](ListCurrencyClient::get_currency_entity_headings_for_list_item),
    /// with its options.
    GetCurrencyEntityHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListCurrencyClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
