// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

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

    /// Get list definition.
    ///
    /// `GET /api/v1/List/ProductCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/ProductCategory`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get product category headings.
    ///
    /// `GET /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().get_product_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_category_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetProductCategoryHeadings, &[])
    }

    /// Put product category headings.
    ///
    /// `PUT /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().put_product_category_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_category_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutProductCategoryHeadings, &[]).body(View::List(&body))
    }

    /// Post product category heading.
    ///
    /// `POST /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PostProductCategoryHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().post_product_category_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_product_category_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostProductCategoryHeading, &[]).body(View::Carrier(body))
    }

    /// Delete product category headings.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteProductCategoryHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_category().delete_product_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_product_category_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteProductCategoryHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all product category.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutAllProductCategory.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().put_all_product_category(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_product_category(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllProductCategory, &[]).body(View::List(&body))
    }

    /// Post product category.
    ///
    /// `POST /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PostProductCategory.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().post_product_category(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_product_category(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostProductCategory, &[]).body(View::Carrier(body))
    }

    /// Delete all product category.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteAllProductCategory.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_category().delete_all_product_category().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_product_category(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllProductCategory, &[])
    }

    /// Create default product category.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_CreateDefaultProductCategory.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().create_default_product_category().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_product_category(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultProductCategory, &[])
    }

    /// Get product category.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategory.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().get_product_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_category(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetProductCategory, &[View::I32(id)])
    }

    /// Put product category.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategory.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().put_product_category(1, &Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_category(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutProductCategory, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete product category.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteProductCategory.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_category().delete_product_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_product_category(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProductCategory, &[View::I32(id)])
    }

    /// Get product category headings for list item.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().get_product_category_headings_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_category_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetProductCategoryHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductCategoryHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put product category headings for list item.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().put_product_category_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_category_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductCategoryHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get product category user groups for list item.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().get_product_category_user_groups_for_list_item(1)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_category_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductCategoryUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put product category user groups for list item.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().put_product_category_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_category_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductCategoryUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/ProductCategory/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_category().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListProductCategoryClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_product_category_headings_for_list_item`](ListProductCategoryClient::get_product_category_headings_for_list_item),
    /// with its options.
    GetProductCategoryHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListProductCategoryClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
