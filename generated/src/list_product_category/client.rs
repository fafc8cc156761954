// Made by `cargo run --release -p generator`; do not edit.

//! The calling side.

use runtime::client::*;
use runtime::View;

use super::operations::*;
use crate::types::{
    HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem,
    SelectableMDOListItem,
};

/// Calls of the tag `List_ProductCategory`.
#[derive(Clone, Copy, Debug)]
pub struct ListProductCategoryClient<'c>(&'c Client);

impl<'c> ListProductCategoryClient<'c> {
    /// Calls over `client`.
    #[must_use]
    pub const fn new(client: &'c Client) -> Self {
        Self(client)
    }

    fn call<R, S>(self, operation: usize, path: &[View<'_>]) -> Call<'c, R, S> {
        Call::new(self.0, &OPERATIONS[operation], path)
    }

    /// Create default product category.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/Default`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_CreateDefaultProductCategory.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().create_default_product_category().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create_default_product_category(self) -> Call<'c, ListItemEntity> {
        self.call(CREATE_DEFAULT_PRODUCT_CATEGORY, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/ProductCategory/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_all(self) -> GetAllCall<'c> {
        GetAllCall(self.call(GET_ALL, &[]))
    }

    /// Put all product category.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutAllProductCategory.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().put_all_product_category(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_all_product_category(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(PUT_ALL_PRODUCT_CATEGORY, &[]).body(View::List(&body))
    }

    /// Post product category.
    ///
    /// `POST /api/v1/List/ProductCategory/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PostProductCategory.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().post_product_category(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_product_category(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(POST_PRODUCT_CATEGORY, &[]).body(View::Carrier(body))
    }

    /// Delete all product category.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Items`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteAllProductCategory.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_product_category().delete_all_product_category().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_all_product_category(self) -> Call<'c, ()> {
        self.call(DELETE_ALL_PRODUCT_CATEGORY, &[])
    }

    /// Get product category.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategory.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().get_product_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_category(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(GET_PRODUCT_CATEGORY, &[View::I32(id)])
    }

    /// Put product category.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategory.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().put_product_category(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_product_category(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(PUT_PRODUCT_CATEGORY, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete product category.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Items/{id}`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteProductCategory.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_product_category().delete_product_category(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_product_category(self, id: i32) -> Call<'c, ()> {
        self.call(DELETE_PRODUCT_CATEGORY, &[View::I32(id)])
    }

    /// Get product category headings.
    ///
    /// `GET /api/v1/List/ProductCategory/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().get_product_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_category_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(GET_PRODUCT_CATEGORY_HEADINGS, &[])
    }

    /// Put product category headings.
    ///
    /// `PUT /api/v1/List/ProductCategory/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().put_product_category_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_product_category_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(PUT_PRODUCT_CATEGORY_HEADINGS, &[]).body(View::List(&body))
    }

    /// Post product category heading.
    ///
    /// `POST /api/v1/List/ProductCategory/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PostProductCategoryHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().post_product_category_heading(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn post_product_category_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(POST_PRODUCT_CATEGORY_HEADING, &[]).body(View::Carrier(body))
    }

    /// Delete product category headings.
    ///
    /// `DELETE /api/v1/List/ProductCategory/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_DeleteProductCategoryHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// client.list_product_category().delete_product_category_headings().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_product_category_headings(self) -> Call<'c, ()> {
        self.call(DELETE_PRODUCT_CATEGORY_HEADINGS, &[])
    }

    /// Get list definition.
    ///
    /// `GET /api/v1/List/ProductCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(GET_LIST_DEFINITION, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/ProductCategory`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(SET_LIST_DEFINITION, &[]).body(View::Carrier(body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/ProductCategory/MDOItems`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_mdo_list(self) -> GetMdoListCall<'c> {
        GetMdoListCall(self.call(GET_MDO_LIST, &[]))
    }

    /// Get product category headings for list item.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().get_product_category_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_category_headings_for_list_item(self, item_id: i32) -> GetProductCategoryHeadingsForListItemCall<'c> {
        GetProductCategoryHeadingsForListItemCall(self.call(GET_PRODUCT_CATEGORY_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]))
    }

    /// Put product category headings for list item.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{itemId}/Headings`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().put_product_category_headings_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_product_category_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_PRODUCT_CATEGORY_HEADINGS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get product category user groups for list item.
    ///
    /// `GET /api/v1/List/ProductCategory/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_GetProductCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().get_product_category_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get_product_category_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(GET_PRODUCT_CATEGORY_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)])
    }

    /// Put product category user groups for list item.
    ///
    /// `PUT /api/v1/List/ProductCategory/Items/{itemId}/UserGroups`, [vendor's page](https://docs.superoffice.com/api/reference/restful/rest/List_ProductCategory/v1ProductCategoryList_PutProductCategoryUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &generated::Client) -> Result<(), runtime::client::Error> {
    /// let answer = client.list_product_category().put_product_category_user_groups_for_list_item(1, &[]).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn put_product_category_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(PUT_PRODUCT_CATEGORY_USER_GROUPS_FOR_LIST_ITEM, &[View::I32(item_id)]).body(View::List(&body))
    }
}

runtime::call! {
    /// Get all.
    GetAllCall Vec<ListItemEntity>, NoSelect {
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
    /// Get product category headings for list item.
    GetProductCategoryHeadingsForListItemCall Vec<SelectableMDOListItem>, NoSelect {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}
