// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};
use crate::CallWithOptions;

use super::operations::*;

/// Calls of the tag `List_ProductCategory`.
#[derive(Clone, Copy, Debug)]
pub struct ListProductCategoryClient<'c>(&'c Client);

impl<'c> ListProductCategoryClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: Op, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::of(self.0, &OPERATIONS, operation as usize, path)
    }

    /// Returns the definition of the "product category" list: its settings, without its items.
    ///
    /// `GET /api/v1/List/ProductCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetListDefinition.html)
    /// - returns 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_category().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_GetListDefinition")]
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Changes the definition of the "product category" list and returns it as stored; items stay as they are.
    ///
    /// `PUT /api/v1/List/ProductCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - returns 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListEntity::new().set_name("Example");
    /// let response = client.list_product_category().set_list_definition(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_SetListDefinition")]
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Returns the headings below which clients group the items of the "product category" list.
    ///
    /// `GET /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryHeadings.html)
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_category().get_product_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_GetProductCategoryHeadings")]
    #[inline]
    pub fn get_product_category_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetProductCategoryHeadings, &[])
    }

    /// Stores the given headings of the "product category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::HeadingEntity::new().set_name("Example")];
    /// let response = client.list_product_category().put_product_category_headings(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_PutProductCategoryHeadings")]
    #[inline]
    pub fn put_product_category_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutProductCategoryHeadings, &[]).body(View::List(&body))
    }

    /// Adds a heading, which groups items, to the "product category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PostProductCategoryHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - returns 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::HeadingEntity::new().set_name("Example");
    /// let response = client.list_product_category().post_product_category_heading(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_PostProductCategoryHeading")]
    #[inline]
    pub fn post_product_category_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostProductCategoryHeading, &[]).body(View::Carrier(body))
    }

    /// Deletes all headings of the "product category" list, by which clients group its items.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteProductCategoryHeadings.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_category().delete_product_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_DeleteProductCategoryHeadings")]
    #[inline]
    pub fn delete_product_category_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteProductCategoryHeadings, &[])
    }

    /// Returns all items of the "product category" list, without headings.
    ///
    /// `GET /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`: Whether items marked as deleted are part of the response.
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_category().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_GetAll")]
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Stores the given items of the "product category" list and returns them as stored.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutAllProductCategory.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::ListItemEntity::new().set_name("Example")];
    /// let response = client.list_product_category().put_all_product_category(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_PutAllProductCategory")]
    #[inline]
    pub fn put_all_product_category(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllProductCategory, &[]).body(View::List(&body))
    }

    /// Adds an item to the "product category" list and returns it with its key.
    ///
    /// `POST /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PostProductCategory.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_product_category().post_product_category(&body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_PostProductCategory")]
    #[inline]
    pub fn post_product_category(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostProductCategory, &[]).body(View::Carrier(body))
    }

    /// Marks every item of the "product category" list as deleted, so that none of them can be chosen any more.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteAllProductCategory.html)
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_category().delete_all_product_category().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_DeleteAllProductCategory")]
    #[inline]
    pub fn delete_all_product_category(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllProductCategory, &[])
    }

    /// Returns a new item of the "product category" list with default values; nothing is stored until it is saved.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_CreateDefaultProductCategory.html)
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_category().create_default_product_category().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_CreateDefaultProductCategory")]
    #[inline]
    pub fn create_default_product_category(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultProductCategory, &[])
    }

    /// Returns one item of the "product category" list by its key. An unknown key gives 404.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategory.html)
    /// - `id` (path), `i32`: Key of the product category that is returned.
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 404 with no body: The entity does not exist.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_category().get_product_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_GetProductCategory")]
    #[inline]
    pub fn get_product_category(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetProductCategory, &[View::I32(id)])
    }

    /// Replaces one item of the "product category" list and returns it as stored.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategory.html)
    /// - `id` (path), `i32`: Key of the product category that is stored.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - returns 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = superoffice::types::ListItemEntity::new().set_name("Example");
    /// let response = client.list_product_category().put_product_category(1, &body).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_PutProductCategory")]
    #[inline]
    pub fn put_product_category(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutProductCategory, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Marks one item of the "product category" list as deleted, so that it can no longer be chosen.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteProductCategory.html)
    /// - `id` (path), `i32`: Key of the item that is marked as deleted.
    /// - returns 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_category().delete_product_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_DeleteProductCategory")]
    #[inline]
    pub fn delete_product_category(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProductCategory, &[View::I32(id)])
    }

    /// Returns all headings of the "product category" list, selected where the given item is shown below them.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are wanted.
    /// - `showDeleted` (query, optional), `bool`: Whether items that are marked as deleted are included; false by
    ///   default.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_category().get_product_category_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_GetProductCategoryHeadingsForListItem")]
    #[inline]
    pub fn get_product_category_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetProductCategoryHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductCategoryHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Sets which headings one item of the "product category" list is shown below, by the `Selected` flags of the
    /// headings given, and returns the headings.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose headings are replaced.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_product_category().put_product_category_headings_for_list_item(1, &body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_PutProductCategoryHeadingsForListItem")]
    #[inline]
    pub fn put_product_category_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductCategoryHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns all user groups, selected where they see the given item of the "product category" list.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item whose visibility to user groups is wanted.
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_category().get_product_category_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_GetProductCategoryUserGroupsForListItem")]
    #[inline]
    pub fn get_product_category_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductCategoryUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Sets which user groups see one item of the "product category" list, by the `Selected` flags of the groups given,
    /// and returns the groups.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`: Key of the list item that the request changes.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - returns 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let body = [superoffice::types::SelectableMDOListItem::new().set_name("Example")];
    /// let response = client.list_product_category().put_product_category_user_groups_for_list_item(
    ///     1,
    ///     &body,
    /// )
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_PutProductCategoryUserGroupsForListItem")]
    #[inline]
    pub fn put_product_category_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductCategoryUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Returns the "product category" list as clients show it: with headings, icons and only what the user group of the
    /// caller sees.
    ///
    /// `GET /api/v1/List/ProductCategory/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`: Whether the items come as one level instead of a tree; false by default.
    /// - `query` (query, optional), text: Only items with these words are returned; the list then comes without its
    ///   hierarchy.
    /// - returns 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let response = client.list_product_category().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "v1ProductCategoryList_GetMDOList")]
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListProductCategoryClient::get_all), with its options.
    GetAllCall = CallWithOptions NoSelect GetAllOptions {
        /// Whether items marked as deleted are part of the response.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_product_category_headings_for_list_item`](ListProductCategoryClient::get_product_category_headings_for_list_item),
    /// with its options.
    GetProductCategoryHeadingsForListItemCall = CallWithOptions NoSelect GetProductCategoryHeadingsForListItemOptions {
        /// Whether items that are marked as deleted are included; false by default.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListProductCategoryClient::get_mdo_list), with its options.
    GetMdoListCall = CallWithOptions NoSelect GetMdoListOptions {
        /// Whether the items come as one level instead of a tree; false by default.
        flat bool = "flat";
        /// Only items with these words are returned; the list then comes without its hierarchy.
        query String = "query";
    }
}
