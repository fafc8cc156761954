// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, MDOListItem, SaleTypeEntity, SelectableMDOListItem};
use crate::CallWithOptions;

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

    /// Returns the definition of the "type of sale" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/SaleType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_sale_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "type of sale" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/SaleType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_sale_type().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "type of sale" list.
    ///
    /// `GET /api/v1/List/SaleType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetSaleTypeEntityHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_sale_type().get_sale_type_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_GetSaleTypeEntityHeadings")]
    #[inline]
    pub fn get_sale_type_entity_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetSaleTypeEntityHeadings, &[])
    }

    /// Stores the given headings of the "type of sale" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/SaleType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PutSaleTypeEntityHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_sale_type().put_sale_type_entity_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_PutSaleTypeEntityHeadings")]
    #[inline]
    pub fn put_sale_type_entity_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutSaleTypeEntityHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "type of sale" list and returns it with its key.
    ///
    /// `POST /api/v1/List/SaleType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PostSaleTypeEntityHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_sale_type().post_sale_type_entity_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_PostSaleTypeEntityHeading")]
    #[inline]
    pub fn post_sale_type_entity_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostSaleTypeEntityHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "type of sale" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/SaleType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_DeleteSaleTypeEntityHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_sale_type().delete_sale_type_entity_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_DeleteSaleTypeEntityHeadings")]
    #[inline]
    pub fn delete_sale_type_entity_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteSaleTypeEntityHeadings, &[])
    }

    /// Returns all items of the "type of sale" list, without headings.
    ///
    /// `GET /api/v1/List/SaleType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetAllSaleTypeEntity.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are included.
    /// - returns 200 with list of [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_sale_type().get_all_sale_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_GetAllSaleTypeEntity")]
    #[inline]
    pub fn get_all_sale_type_entity(self) -> GetAllSaleTypeEntityCall<'c, Vec<SaleTypeEntity>> {
        self.call(Op::GetAllSaleTypeEntity, &[]).into()
    }

    /// Adds an item to the "type of sale" list and returns it with its key.
    ///
    /// `POST /api/v1/List/SaleType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PostSaleTypeEntity.html)
    /// - body, [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - returns 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleTypeEntity::new().set_name("Example");
    /// let response = client.list_sale_type().post_sale_type_entity(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_PostSaleTypeEntity")]
    #[inline]
    pub fn post_sale_type_entity(self, body: &SaleTypeEntity) -> Call<'c, SaleTypeEntity> {
        self.call(Op::PostSaleTypeEntity, &[]).body(View::Carrier(body))
    }

    /// Returns a new item of the "type of sale" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/SaleType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_CreateDefaultSaleTypeEntity.html)
    /// - returns 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_sale_type().create_default_sale_type_entity().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_CreateDefaultSaleTypeEntity")]
    #[inline]
    pub fn create_default_sale_type_entity(self) -> Call<'c, SaleTypeEntity> {
        self.call(Op::CreateDefaultSaleTypeEntity, &[])
    }

    /// Returns one item of the "type of sale" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/SaleType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetSaleTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of sale that is returned.
    /// - returns 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_sale_type().get_sale_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_GetSaleTypeEntity")]
    #[inline]
    pub fn get_sale_type_entity(self, id: i32) -> Call<'c, SaleTypeEntity> {
        self.call(Op::GetSaleTypeEntity, &[View::I32(id)])
    }

    /// Replaces a type of sale by the one in the request and returns it as stored.
    ///
    /// `PUT /api/v1/List/SaleType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PutSaleTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of sale that is stored.
    /// - body, [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - returns 200 with [`SaleTypeEntity`](crate::types::SaleTypeEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::SaleTypeEntity::new().set_name("Example");
    /// let response = client.list_sale_type().put_sale_type_entity(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_PutSaleTypeEntity")]
    #[inline]
    pub fn put_sale_type_entity(self, id: i32, body: &SaleTypeEntity) -> Call<'c, SaleTypeEntity> {
        self.call(Op::PutSaleTypeEntity, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "type of sale" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/SaleType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_DeleteSaleTypeEntity.html)
    /// - `id` (path), `i32`: Key of the type of sale that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_sale_type().delete_sale_type_entity(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_DeleteSaleTypeEntity")]
    #[inline]
    pub fn delete_sale_type_entity(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteSaleTypeEntity, &[View::I32(id)])
    }

    /// Returns all headings of the "type of sale" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/SaleType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetSaleTypeEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_sale_type().get_sale_type_entity_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_GetSaleTypeEntityHeadingsForListItem")]
    #[inline]
    pub fn get_sale_type_entity_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetSaleTypeEntityHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSaleTypeEntityHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "type of sale" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/SaleType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PutSaleTypeEntityHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_sale_type().put_sale_type_entity_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_PutSaleTypeEntityHeadingsForListItem")]
    #[inline]
    pub fn put_sale_type_entity_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSaleTypeEntityHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "type of sale" list.
    ///
    /// `GET /api/v1/List/SaleType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetSaleTypeEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_sale_type().get_sale_type_entity_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_GetSaleTypeEntityUserGroupsForListItem")]
    #[inline]
    pub fn get_sale_type_entity_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetSaleTypeEntityUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "type of sale" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/SaleType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_PutSaleTypeEntityUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_sale_type().put_sale_type_entity_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_PutSaleTypeEntityUserGroupsForListItem")]
    #[inline]
    pub fn put_sale_type_entity_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutSaleTypeEntityUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "type of sale" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/SaleType/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_SaleType/v1SaleTypeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_sale_type().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1SaleTypeList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all_sale_type_entity`](ListSaleTypeClient::get_all_sale_type_entity), with its options.
    GetAllSaleTypeEntityCall = CallWithOptions NoSelect GetAllSaleTypeEntityOptions {
        /// Whether items marked as deleted are included.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_sale_type_entity_headings_for_list_item`](ListSaleTypeClient::get_sale_type_entity_headings_for_list_item),
    /// with its options.
    GetSaleTypeEntityHeadingsForListItemCall = CallWithOptions NoSelect GetSaleTypeEntityHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListSaleTypeClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
