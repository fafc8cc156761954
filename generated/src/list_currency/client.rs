// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{CurrencyEntity, HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

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

    /// Returns the definition of the "currency" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/Currency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_currency().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "currency" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/Currency`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_currency().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "currency" list.
    ///
    /// `GET /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_currency().get_currency_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_GetCurrencyEntityHeadings")]
    #[inline]
    pub fn get_currency_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetCurrencyEntityHeadings, &[])
    }

    /// Stores the given headings of the "currency" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_currency().put_currency_entity_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_PutCurrencyEntityHeadings")]
    #[inline]
    pub fn put_currency_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutCurrencyEntityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "currency" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PostCurrencyEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_currency().post_currency_entity_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_PostCurrencyEntityHeading")]
    #[inline]
    pub fn post_currency_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostCurrencyEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "currency" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/Currency/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_DeleteCurrencyEntityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_currency().delete_currency_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_DeleteCurrencyEntityHeadings")]
    #[inline]
    pub fn delete_currency_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteCurrencyEntityHeadings, &[])
    }

    /// Returns all items of the "currency" list, without headings.
    ///
    /// `GET /api/v1/List/Currency/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetAllCurrencyEntity.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are included.
    /// - returns 200 with list of [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_currency().get_all_currency_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_GetAllCurrencyEntity")]
    #[inline]
    pub fn get_all_currency_entity(self) -> GetAllCurrencyEntityCall<'c, Vec<CurrencyEntity>> {
        self.call(Op::GetAllCurrencyEntity, &[]).into()
    }

    /// Adds an item to the "currency" list and returns it with its key.
    ///
    /// `POST /api/v1/List/Currency/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PostCurrencyEntity.html)
    /// - body, [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - returns 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CurrencyEntity::new().set_name("Example");
    /// let response = client.list_currency().post_currency_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_PostCurrencyEntity")]
    #[inline]
    pub fn post_currency_entity(self, body: &CurrencyEntity) -> Call<'c, CurrencyEntity> {
        self.call(Op::PostCurrencyEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "currency" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/Currency/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_CreateDefaultCurrencyEntity.html)
    /// - returns 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_currency().create_default_currency_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_CreateDefaultCurrencyEntity")]
    #[inline]
    pub fn create_default_currency_entity(self) -> Call<'c, CurrencyEntity> {
        self.call(Op::CreateDefaultCurrencyEntity, &[])
    }

    /// Returns one item of the "currency" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/Currency/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntity.html)
    /// - `id` (path), `i32`: Key of the currency that is returned.
    /// - returns 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_currency().get_currency_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_GetCurrencyEntity")]
    #[inline]
    pub fn get_currency_entity(self, id: i32) -> Call<'c, CurrencyEntity> {
        self.call(Op::GetCurrencyEntity, &[View::I32(id)])
    }

    /// Replaces a currency by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/Currency/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntity.html)
    /// - `id` (path), `i32`: Key of the currency that is stored.
    /// - body, [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - returns 200 with [`CurrencyEntity`](crate::types::CurrencyEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::CurrencyEntity::new().set_name("Example");
    /// let response = client.list_currency().put_currency_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_PutCurrencyEntity")]
    #[inline]
    pub fn put_currency_entity(self, id: i32, body: &CurrencyEntity) -> Call<'c, CurrencyEntity> {
        self.call(Op::PutCurrencyEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "currency" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/Currency/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_DeleteCurrencyEntity.html)
    /// - `id` (path), `i32`: Key of the currency that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_currency().delete_currency_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_DeleteCurrencyEntity")]
    #[inline]
    pub fn delete_currency_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteCurrencyEntity, &[View::I32(id)])
    }

    /// Returns all headings of the "currency" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/Currency/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_currency().get_currency_entity_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_GetCurrencyEntityHeadingsForListItem")]
    #[inline]
    pub fn get_currency_entity_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetCurrencyEntityHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCurrencyEntityHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "currency" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/Currency/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_currency().put_currency_entity_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_PutCurrencyEntityHeadingsForListItem")]
    #[inline]
    pub fn put_currency_entity_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCurrencyEntityHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "currency" list.
    ///
    /// `GET /api/v1/List/Currency/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetCurrencyEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_currency().get_currency_entity_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_GetCurrencyEntityUserGroupsForListItem")]
    #[inline]
    pub fn get_currency_entity_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetCurrencyEntityUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "currency" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/Currency/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_PutCurrencyEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_currency().put_currency_entity_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_PutCurrencyEntityUserGroupsForListItem")]
    #[inline]
    pub fn put_currency_entity_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutCurrencyEntityUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "currency" list as clients show it: with headings, icons and only what the user group of the caller
    /// sees.
    ///
    /// `GET /api/v1/List/Currency/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_Currency/v1CurrencyList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_currency().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1CurrencyList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_currency_entity`](ListCurrencyClient::get_all_currency_entity), with its options.
    GetAllCurrencyEntityCall = CallWithOptions NoSelect GetAllCurrencyEntityOptions {
        /// Whether items marked as deleted are included.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_currency_entity_headings_for_list_item`](ListCurrencyClient::get_currency_entity_headings_for_list_item),
    /// with its options.
    GetCurrencyEntityHeadingsForListItemCall = CallWithOptions NoSelect GetCurrencyEntityHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListCurrencyClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
