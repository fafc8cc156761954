// Made by `cargo run --release -p pagewire`; do not edit.

//! The client side.

use pagewire_runtime::View;
use pagewire_runtime::client::*;
use crate::types::{HeadingEntity, ListEntity, ListEntityWithLinks, ListItemEntity, MDOListItem, SelectableMDOListItem};

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

    /// Get list definition.
    ///
    /// `GET /api/v1/List/ProductType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetListDefinition.html)
    /// - answers 200 with [`ListEntityWithLinks`](crate::types::ListEntityWithLinks).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().get_list_definition().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_list_definition(self) -> Call<'c, ListEntityWithLinks> {
        self.call(Op::GetListDefinition, &[])
    }

    /// Set list definition.
    ///
    /// `PUT /api/v1/List/ProductType`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_SetListDefinition.html)
    /// - body, [`ListEntity`](crate::types::ListEntity).
    /// - answers 200 with [`ListEntity`](crate::types::ListEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().set_list_definition(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn set_list_definition(self, body: &ListEntity) -> Call<'c, ListEntity> {
        self.call(Op::SetListDefinition, &[]).body(View::Carrier(body))
    }

    /// Get product type headings.
    ///
    /// `GET /api/v1/List/ProductType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetProductTypeHeadings.html)
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().get_product_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_type_headings(self) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::GetProductTypeHeadings, &[])
    }

    /// Put product type headings.
    ///
    /// `PUT /api/v1/List/ProductType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutProductTypeHeadings.html)
    /// - body, list of [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with list of [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().put_product_type_headings(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_type_headings(self, body: &[HeadingEntity]) -> Call<'c, Vec<HeadingEntity>> {
        self.call(Op::PutProductTypeHeadings, &[]).body(View::List(&body))
    }

    /// Post product type heading.
    ///
    /// `POST /api/v1/List/ProductType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PostProductTypeHeading.html)
    /// - body, [`HeadingEntity`](crate::types::HeadingEntity).
    /// - answers 200 with [`HeadingEntity`](crate::types::HeadingEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().post_product_type_heading(&Default::default())
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_product_type_heading(self, body: &HeadingEntity) -> Call<'c, HeadingEntity> {
        self.call(Op::PostProductTypeHeading, &[]).body(View::Carrier(body))
    }

    /// Delete product type headings.
    ///
    /// `DELETE /api/v1/List/ProductType/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_DeleteProductTypeHeadings.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_type().delete_product_type_headings().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_product_type_headings(self) -> Call<'c, ()> {
        self.call(Op::DeleteProductTypeHeadings, &[])
    }

    /// Get all.
    ///
    /// `GET /api/v1/List/ProductType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetAll.html)
    /// - `includeDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().get_all().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_all(self) -> GetAllCall<'c, Vec<ListItemEntity>> {
        self.call(Op::GetAll, &[]).into()
    }

    /// Put all product type.
    ///
    /// `PUT /api/v1/List/ProductType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutAllProductType.html)
    /// - body, list of [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with list of [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().put_all_product_type(&[]).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_all_product_type(self, body: &[ListItemEntity]) -> Call<'c, Vec<ListItemEntity>> {
        self.call(Op::PutAllProductType, &[]).body(View::List(&body))
    }

    /// Post product type.
    ///
    /// `POST /api/v1/List/ProductType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PostProductType.html)
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().post_product_type(&Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn post_product_type(self, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PostProductType, &[]).body(View::Carrier(body))
    }

    /// Delete all product type.
    ///
    /// `DELETE /api/v1/List/ProductType/Items`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_DeleteAllProductType.html)
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_type().delete_all_product_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_all_product_type(self) -> Call<'c, ()> {
        self.call(Op::DeleteAllProductType, &[])
    }

    /// Create default product type.
    ///
    /// `GET /api/v1/List/ProductType/Items/Default`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_CreateDefaultProductType.html)
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().create_default_product_type().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn create_default_product_type(self) -> Call<'c, ListItemEntity> {
        self.call(Op::CreateDefaultProductType, &[])
    }

    /// Get product type.
    ///
    /// `GET /api/v1/List/ProductType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetProductType.html)
    /// - `id` (path), `i32`.
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 404 with no body: There is no such entity.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().get_product_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_type(self, id: i32) -> Call<'c, ListItemEntity> {
        self.call(Op::GetProductType, &[View::I32(id)])
    }

    /// Put product type.
    ///
    /// `PUT /api/v1/List/ProductType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutProductType.html)
    /// - `id` (path), `i32`.
    /// - body, [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 200 with [`ListItemEntity`](crate::types::ListItemEntity).
    /// - answers 400 with no body: The request cannot be understood.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().put_product_type(1, &Default::default()).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_type(self, id: i32, body: &ListItemEntity) -> Call<'c, ListItemEntity> {
        self.call(Op::PutProductType, &[View::I32(id)]).body(View::Carrier(body))
    }

    /// Delete product type.
    ///
    /// `DELETE /api/v1/List/ProductType/Items/{id}`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_DeleteProductType.html)
    /// - `id` (path), `i32`.
    /// - answers 204 with no body: Done; nothing is returned.
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// client.list_product_type().delete_product_type(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete_product_type(self, id: i32) -> Call<'c, ()> {
        self.call(Op::DeleteProductType, &[View::I32(id)])
    }

    /// Get product type headings for list item.
    ///
    /// `GET /api/v1/List/ProductType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetProductTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - `showDeleted` (query, optional), `bool`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().get_product_type_headings_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_type_headings_for_list_item(
        self,
        item_id: i32,
    ) -> GetProductTypeHeadingsForListItemCall<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductTypeHeadingsForListItem, &[View::I32(item_id)]).into()
    }

    /// Put product type headings for list item.
    ///
    /// `PUT /api/v1/List/ProductType/Items/{itemId}/Headings`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutProductTypeHeadingsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().put_product_type_headings_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_type_headings_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductTypeHeadingsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get product type user groups for list item.
    ///
    /// `GET /api/v1/List/ProductType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetProductTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().get_product_type_user_groups_for_list_item(1).send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_product_type_user_groups_for_list_item(self, item_id: i32) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::GetProductTypeUserGroupsForListItem, &[View::I32(item_id)])
    }

    /// Put product type user groups for list item.
    ///
    /// `PUT /api/v1/List/ProductType/Items/{itemId}/UserGroups`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_PutProductTypeUserGroupsForListItem.html)
    /// - `itemId` (path), `i32`.
    /// - body, list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    /// - answers 200 with list of [`SelectableMDOListItem`](crate::types::SelectableMDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().put_product_type_user_groups_for_list_item(1, &[])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn put_product_type_user_groups_for_list_item(
        self,
        item_id: i32,
        body: &[SelectableMDOListItem],
    ) -> Call<'c, Vec<SelectableMDOListItem>> {
        self.call(Op::PutProductTypeUserGroupsForListItem, &[View::I32(item_id)]).body(View::List(&body))
    }

    /// Get mdo list.
    ///
    /// `GET /api/v1/List/ProductType/MDOItems`,
    /// [documentation](https://docs.superoffice.com/api/reference/restful/rest/List_ProductType/v1ProductTypeList_GetMDOList.html)
    /// - `flat` (query, optional), `bool`.
    /// - `query` (query, optional), text.
    /// - answers 200 with list of [`MDOListItem`](crate::types::MDOListItem).
    ///
    /// ```no_run
    /// # async fn example(client: &superoffice::Client) -> Result<(), superoffice::runtime::client::Error> {
    /// let answer = client.list_product_type().get_mdo_list().send().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_mdo_list(self) -> GetMdoListCall<'c, Vec<MDOListItem>> {
        self.call(Op::GetMdoList, &[]).into()
    }
}

pagewire_runtime::call! {
    /// The call of [`get_all`](ListProductTypeClient::get_all), with its options.
    GetAllCall NoSelect superoffice_options {
        /// The query parameter `includeDeleted`.
        include_deleted bool = "includeDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of
    /// [`get_product_type_headings_for_list_item`](ListProductTypeClient::get_product_type_headings_for_list_item),
    /// with its options.
    GetProductTypeHeadingsForListItemCall NoSelect superoffice_options {
        /// The query parameter `showDeleted`.
        show_deleted bool = "showDeleted";
    }
}

pagewire_runtime::call! {
    /// The call of [`get_mdo_list`](ListProductTypeClient::get_mdo_list), with its options.
    GetMdoListCall NoSelect superoffice_options {
        /// The query parameter `flat`.
        flat bool = "flat";
        /// The query parameter `query`.
        query String = "query";
    }
}
