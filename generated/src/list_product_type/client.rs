// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_ProductType`.
#[derive(Clone, Copy, Debug)]
pub struct ListProductTypeClient<'c>(&'c Client);

impl<'c> ListProductTypeClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "product type" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ProductType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "product type" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ProductType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_product_type().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "product type" list.
    ///
    /// `GET /api/v1/List/ProductType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetProductTypeHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_type().get_product_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_GetProductTypeHeadings")]
    #[inline]
    pub fn get_product_type_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetProductTypeHeadings, &[])
    }

    /// Stores the given headings of the "product type" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutProductTypeHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_product_type().put_product_type_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_PutProductTypeHeadings")]
    #[inline]
    pub fn put_product_type_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutProductTypeHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "product type" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PostProductTypeHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_product_type().post_product_type_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_PostProductTypeHeading")]
    #[inline]
    pub fn post_product_type_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostProductTypeHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "product type" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ProductType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_DeleteProductTypeHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_type().delete_product_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_DeleteProductTypeHeadings")]
    #[inline]
    pub fn delete_product_type_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteProductTypeHeadings, &[])
    }

    /// Returns all items of the "product type" list, without headings.
    ///
    /// `GET /api/v1/List/ProductType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_type().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "product type" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutAllProductType.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_product_type().put_all_product_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_PutAllProductType")]
    #[inline]
    pub fn put_all_product_type(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllProductType, &[]).body(View::List(&body))
    }

    /// Adds an item to the "product type" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PostProductType.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_product_type().post_product_type(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_PostProductType")]
    #[inline]
    pub fn post_product_type(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostProductType, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "product type" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ProductType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_DeleteAllProductType.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_type().delete_all_product_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_DeleteAllProductType")]
    #[inline]
    pub fn delete_all_product_type(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllProductType, &[])
    }

    /// Returns a new item of the "product type" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ProductType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_CreateDefaultProductType.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_type().create_default_product_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_CreateDefaultProductType")]
    #[inline]
    pub fn create_default_product_type(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultProductType, &[])
    }

    /// Returns one item of the "product type" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/ProductType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetProductType.html)
    /// - `id` (path), `i32`: Key of the product type that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_type().get_product_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_GetProductType")]
    #[inline]
    pub fn get_product_type(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetProductType, &[View::I32(id)])
    }

    /// Replaces one item of the "product type" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ProductType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutProductType.html)
    /// - `id` (path), `i32`: Key of the product type that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_product_type().put_product_type(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_PutProductType")]
    #[inline]
    pub fn put_product_type(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutProductType, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "product type" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ProductType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_DeleteProductType.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_type().delete_product_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_DeleteProductType")]
    #[inline]
    pub fn delete_product_type(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProductType, &[View::I32(id)])
    }

    /// Returns all headings of the "product type" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ProductType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetProductTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_type().get_product_type_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_GetProductTypeHeadingsForListItem")]
    #[inline]
    pub fn get_product_type_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetProductTypeHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductTypeHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "product type" list is shown below, by the `Selected` flags of the headings
    /// given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ProductType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutProductTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_product_type().put_product_type_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_PutProductTypeHeadingsForListItem")]
    #[inline]
    pub fn put_product_type_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductTypeHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "product type" list.
    ///
    /// `GET /api/v1/List/ProductType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetProductTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_type().get_product_type_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_GetProductTypeUserGroupsForListItem")]
    #[inline]
    pub fn get_product_type_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductTypeUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "product type" list, by the `Selected` flags of the groups given, and
    /// returns the groups.
    ///
    /// `PUT /api/v1/List/ProductType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutProductTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_product_type().put_product_type_user_groups_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_PutProductTypeUserGroupsForListItem")]
    #[inline]
    pub fn put_product_type_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductTypeUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "product type" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ProductType/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_type().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductTypeList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListProductTypeClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_product_type_headings_for_list_item`](ListProductTypeClient::get_product_type_headings_for_list_item),
    /// with its options.
    GetProductTypeHeadingsForListItemCall = CallWithOptions NoSelect GetProductTypeHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListProductTypeClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
